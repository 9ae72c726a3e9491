// A whole day in the real window: eight tables (five phones, three on paper), a projector, a member who comes late, a question
// that is opened again, and a laptop that dies in the middle. Three hours are played by starting each block at once.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join as path } from 'node:path';
import { after, before } from 'node:test';
import { Council } from './council.mjs';
import { cli, lines, newId } from './host.mjs';
import { add, browser as launch, field, handIn, join, note, phone, press, safe, text } from './phone.mjs';
import { plug, screen, unplug } from './screen.mjs';
import { By, Key, Window, stepsIn } from './window.mjs';

const council = new Council('workshop');
const { file } = council;
const dialog = '//dialog[@open]';
const PROJECTOR = { width: 1280, height: 720 };
const LARGE = { width: 1920, height: 1080 };
const TABLES = 8;
const PHONES = [1, 2, 3, 5, 8];
const PAPER = [4, 6, 7];
let [window, browser, url, late, absent, deputy] = [];
const phones = {};

const today = () => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
const item = newId();

before(async () => {
  council.prepare({ date: today(), items: [{ id: item, kind: 'priority_area', text: 'Levende grender' }] });
  const people = council.members();
  [late, absent] = [people[40].name, people[41]];
  const { attendance } = council.view({ kind: 'workshop', workshop: council.workshop });
  deputy = attendance.find(({ mandate, party }) => mandate.kind === 'deputy' && party === absent.party)?.name;
  await screen({ projector: true });
  plug(PROJECTOR);
  window = await Window.open({ file });
  browser = await launch('rundebord.test');
});
after(async () => {
  await browser?.close();
  await window?.close();
  await window?.forget();
  council.forget();
});

const step = stepsIn(() => window);
const page = (name) =>
  window.click(() => window.find(`//nav[@aria-label='Deler av dagen']//a[normalize-space(.)='${name}']`));
const now = (name) => window.find(`//h3[@data-now][normalize-space(.)='${name}']`);
const confirm = async (name) => {
  await window.press(name, dialog);
  await window.gone(dialog);
};
const presence = (name, word) => window.click(() => window.find(`//*[@role='group' and @aria-label='${name}']//button[normalize-space(.)='${word}']`));
const question = (number) => council.questionSet.questions[number - 1];

/** Starts the block that comes next, by keyboard: a key leads there, Enter starts; answers with its name. */
async function next() {
  await window.keys('n');
  const button = await window.find('//button[@data-next]');
  const name = (await button.getText()).replace(/^Start /, '').replace(/[«»]/g, '').trim();
  await window.keys(Key.ENTER);
  await now(name);
  return name;
}

/** Chooses what fits the moment, or is a step away; looks at the preview, and puts it up. */
async function show(name) {
  const fitting = `//*[@aria-labelledby='canvas-fitting']//button[normalize-space(.)='${name}']`;
  const [button] = await window.driver.findElements(By.xpath(fitting));
  if (button) await window.click(() => window.find(fitting));
  else await window.choose('Alt annet', name);
  await window.find(`//h4[contains(., 'Neste:')]/strong[normalize-space(.)='${name}']`);
  await window.find("//button[@data-canvas-show and not(@aria-busy='true')]");
  if (button) await window.keys('v', Key.ENTER);
  else await window.press('Vis på lerretet');
  await window.gone(`//h4[contains(., 'Neste:')]/strong`);
}

/** Plays in the projector's window. */
async function onStage(play) {
  const { driver } = window;
  const desk = await driver.getWindowHandle();
  try {
    for (const handle of await driver.getAllWindowHandles()) {
      await driver.switchTo().window(handle);
      if ((await driver.getCurrentUrl()).includes('stage.html')) return await play(driver);
    }
  } finally {
    await driver.switchTo().window(desk);
  }
  throw new Error('there is no window for the projector');
}

const stands = (words) =>
  onStage((driver) =>
    driver.wait(
      async () => (await driver.findElement(By.css('body')).getText()).includes(words),
      8_000,
      `on the canvas: ${words}`,
    ),
  );

/** What the projector shows, large enough and with contrast enough. */
async function look(name, size = PROJECTOR) {
  await window.snapshot(`lerret-${name}`, size);
  await onStage(() => window.axe(`lerret-${name}`, ['color-contrast-enhanced']));
}

async function openRoom() {
  await window.tab('Rommet');
  await window.click(() => window.find("//label[contains(., '127.0.0.1')]"));
  await window.press('Åpne rommet');
  await window.text('Adresse: 127.0.0.1:');
}

async function pinOf(number) {
  await window.press(`Bord ${number}: vis kort og enheter`);
  await window.press('Vis PIN', dialog);
  const pin = await (await window.find("//*[@data-testid='pin']")).getText();
  await window.press('Lukk', dialog);
  await window.gone(dialog);
  return pin;
}

async function openSlot(table, key) {
  await window.tab('Notater');
  const back = await window.driver.findElements(By.xpath("//*[self::a or self::button][normalize-space(.)='Alle notater']"));
  if (back.length > 0 && (await back[0].isDisplayed())) await back[0].click();
  await window.click(() => window.find(`//*[@data-slot='${table}/${key}' or starts-with(@data-slot, '${table}/${key}/')]`));
}

/** The facilitator copies a table's sheet. */
async function copy(table, key, words, more = async () => undefined) {
  await openSlot(table, key);
  await window.type('Notat', words);
  await more();
  await window.press('Lagre notat');
  await window.text(words);
}

async function toDay() {
  await window.step('Verksted');
  await window.tab('Dagen');
}

step('07:30: a programme of three hours', async () => {
  await toDay();
  await window.press('Lag program');
  await window.press('3 timer');
  await window.type('Verkstedet begynner', '09:00');
  await window.press('Lagre programmet');
  await window.text('Programmet er lagret');
});

step('08:15: who is there, who is not, and who sits in', async () => {
  await window.tab('Oppmøte');
  await window.press('Merk alle ventede som til stede');
  await presence(late, 'Ventet');
  await presence(absent.name, 'Fraværende');
  if (deputy) {
    await window.press(`Til stede: ${deputy}`);
    await window.choose(`Hvem ${deputy} sitter inn for`, absent.name);
    await window.text(`${deputy} sitter inn`);
  }
  await window.look('oppmote');
});

step('08:30: eight tables across parties, and the workshop is opened', async () => {
  await window.tab('Bord');
  await window.choose('Antall bord', `${TABLES} bord`);
  await window.press('Lag bordoppsett');
  await window.text('Forslag til bordoppsett');
  await window.press('Bruk dette');
  await window.gone("//button[normalize-space(.)='Bruk dette']");
  await window.press('Åpne verkstedet');
  await confirm('Åpne verkstedet');
  await window.button('Lukk verkstedet');
});

step('five phones join, three tables have paper', async () => {
  await openRoom();
  const address = await (await window.find("//*[contains(normalize-space(.), 'Adresse: 127.0.0.1:')][not(*[contains(normalize-space(.), 'Adresse: 127')])]")).getText();
  url = `http://127.0.0.1:${address.match(/127\.0\.0\.1:(\d+)/)[1]}/`;
  for (const number of PHONES) {
    phones[number] = await phone(browser, url);
    await join(phones[number], await pinOf(number), number);
  }
});

step('08:45: the canvas opens on the projector, and nothing is there that was not chosen', async () => {
  await toDay();
  await window.press('Åpne lerretet her');
  await window.button('Lukk lerretet');
  await stands('Storvik kommune');
  await look('tomt');
  await show('Velkommen');
  await stands('Velkommen');
  await look('velkommen');
  await show('Bordplassering');
  await stands('Finn bordet ditt');
  await look('plassering');
  await window.look('styring');
});

step('09:00: the first block starts; a member comes late, and is told the table', async () => {
  assert.equal(await next(), 'Innledning');
  await now('Innledning');
  await show('Velkommen');
  await window.tab('Oppmøte');
  await presence(late, 'Til stede');
  await window.find(`//li[contains(., '${late}')][contains(., 'etter at verkstedet begynte')][contains(., 'Bord')]`);
  await window.tab('Dagen');
});

step('silent minutes and discussion: the tables write, on phones and on paper', async () => {
  await next();
  await next();
  await show('Spørsmål 1');
  await stands(question(1).text);
  await look('sporsmal');
  for (const number of PHONES) {
    await add(phones[number], `Bord ${number} er overrasket over flyttingen`);
    await safe(phones[number], `Bord ${number} er overrasket over flyttingen`);
  }
  for (const number of PAPER) await copy(number, question(1).key, `Bord ${number} skrev dette på papir`);
  await window.tab('Dagen');
  await window.text('Bordene nå');
  await window.look('dagen-i-gang');
  await show('Tid');
  await look('tid');
});

step('a question is closed by mistake, and opened again; whoever writes goes on', async () => {
  await field(phones[2]).fill('Midt i en setn');
  await page('Plenum');
  await window.choose('Spørsmål i plenum', question(1).text);
  await window.press('Avslutt spørsmålet');
  await window.text('Avsluttet i plenum');
  await window.press('Ta opp spørsmålet igjen');
  await window.button('Avslutt spørsmålet');
  assert.equal(await field(phones[2]).inputValue(), 'Midt i en setn');
  await add(phones[2], 'Midt i en setning, og ferdig');
  await safe(phones[2], 'Midt i en setning, og ferdig');
});

step('the laptop dies in the middle of a block, and everything is where it was', async () => {
  await page('Nå');
  const [block] = await window.driver.findElements(By.xpath('//h3[@data-now]'));
  const name = await block.getText();
  await window.press('+1 min');
  await window.text('+ 1');
  const { home } = window;
  await window.kill();
  await field(phones[3]).fill('Skrevet mens maskinen var nede');
  await press(phones[3], 'Legg til notat');
  window = await Window.open({ home, file });
  await toDay();
  await now(name);
  await window.text('+ 1');
  await window.find("//*[@role='timer']");
  await window.text('Vises ikke. Valgt:');
  await window.press('Åpne lerretet her');
  await window.button('Lukk lerretet');
  await stands('Storvik kommune');
  await window.tab('Rommet');
  await window.text('Rommet var åpent da programmet stoppet');
  await window.press(`Åpne igjen på ${new URL(url).host}`);
  await window.text(`Adresse: ${new URL(url).host}`);
  await safe(phones[3], 'Skrevet mens maskinen var nede');
});

step('the projector is unplugged and comes back, and the control goes on', async () => {
  await window.tab('Dagen');
  unplug();
  await window.text('Skjermen til lerretet er borte');
  await window.press('+1 min');
  await window.text('+ 2');
  await window.look('uten-prosjektor');
  plug(LARGE);
  await window.gone("//*[contains(normalize-space(.), 'Skjermen til lerretet er borte')][not(*)]");
  await show('Spørsmål 1');
  await stands(question(1).text);
  await look('sporsmal-stort', LARGE);
});

step('black on one key, and back', async () => {
  await window.driver.executeScript("document.querySelector('[data-canvas-heading]').focus()");
  await window.keys('b');
  await window.button('Lerretet er svart – vis igjen');
  await window.snapshot('lerret-svart', LARGE);
  await window.keys('b');
  await window.button('Gjør lerretet svart');
});

step('plenary: chosen notes on the canvas stay as they were chosen', async () => {
  await page('Plenum');
  await window.choose('Spørsmål i plenum', question(1).text);
  await window.text('Kan ikke vises ennå');
  await window.press('Avslutt spørsmålet');
  await window.text('Avsluttet i plenum');
  for (const number of [1, 4, 5]) await window.click(() => window.field(`Vis notat B${number}-1 på lerretet`));
  await window.look('plenum-valg');
  await window.press('Forhåndsvis notatene');
  await window.press('Vis på lerretet', dialog);
  await window.gone(dialog);
  await stands('Bord 5 er overrasket over flyttingen');
  await note(phones[5], 'Bord 5 er overrasket').locator('button[data-edit]').click();
  await phones[5].locator('[data-note] textarea').first().fill('Bord 5 skriver om dette, uferdi');
  await phones[5].evaluate(() => document.activeElement.blur());
  await phones[5].locator('[data-status^="safe"]').waitFor();
  await stands('Bord 5 er overrasket over flyttingen');
  await onStage(async (driver) => assert.ok(!(await driver.findElement(By.css('body')).getText()).includes('uferdi')));
  await look('plenum', LARGE);
});

step('the tables present in turn, and a point is written with its source', async () => {
  await window.press('La bordene legge fram …');
  await window.press('Start framleggingen', dialog);
  await window.gone(dialog);
  await window.press('Gi ordet til bord 1');
  await window.text('Bord 1 har ordet');
  await window.press('Gi ordet til bord 2');
  await window.press('Tilbake til bord 1');
  await window.text('Bord 1 har ordet');
  await window.press('Forhåndsvis framleggingen');
  await window.press('Vis på lerretet', dialog);
  await window.gone(dialog);
  await stands('Bord 1');
  await look('framlegging', LARGE);
  await window.click(() => window.find("//*[@data-table='1']//button"));
  await window.keys('Bord 1 mener tallene snur');
  await window.press('Legg til punktet');
  await window.said('Punktet er lagret');
  await window.press('Avslutt framleggingen');
});

step('a plan item goes round the tables: the canvas counts tables, and decides nothing', async () => {
  const asked = council.questionSet.questions.find(({ plan_items }) => plan_items.includes('priority_area'));
  for (const number of PAPER) {
    const stance = number === 4 ? 'endres' : 'videreføres';
    await copy(number, asked.key, `Grendene, sier bord ${number}`, () => window.click(() => window.find(`//label[normalize-space(.)='${stance}']`)));
  }
  await window.tab('Dagen');
  await page('Plenum');
  await window.choose('Spørsmål i plenum', asked.text);
  await window.press('Avslutt spørsmålet');
  await window.press('Forhåndsvis tabellen');
  await window.press('Vis på lerretet', dialog);
  await window.gone(dialog);
  await stands('ikke vedtak');
  await look('tabell', LARGE);
});

step('a break, a message, and the last block', async () => {
  await page('Nå');
  await show('Pause');
  await stands('Pause');
  await look('pause', LARGE);
  await window.press('Melding …');
  await window.type('Melding til salen', 'Vi begynner igjen klokka elleve');
  await window.press('Vis på lerretet');
  await stands('Vi begynner igjen klokka elleve');
  await look('melding', LARGE);
  let name;
  do name = await next();
  while (name !== 'Avslutning');
  await now('Avslutning');
});

step('read-back and hand-in: five from phones, three from paper, and what nobody reached is said', async () => {
  for (const number of PHONES) await handIn(phones[number]);
  await window.tab('Innlevering');
  await window.text(`5 av ${TABLES} bord har levert`);
  await window.look('innlevering');
  for (const number of PAPER) {
    await window.tab('Innlevering');
    await window.click(() => window.buttonWith(`Les tilbake for bord ${number}`));
    await window.click(() => window.field('Bordet har lest gjennom og godkjenner'));
    await window.press(`Lever inn for bord ${number}`);
    await window.text(`Innlevering, bord for bord`).catch(() => undefined);
  }
  await window.text(`${TABLES} av ${TABLES} bord har levert`);
  await window.text('Ikke rukket');
  await window.look('alle-har-levert');
});

step('the workshop is closed, and the mayor has a page', async () => {
  await window.press('Lukk verkstedet');
  await confirm('Lukk verkstedet');
  await window.tab('Dagen');
  await page('Hva kom dere fram til?');
  await window.text('Ubearbeidet');
  await window.text('Bord 1 mener tallene snur');
  await window.look('ordforerens-side');
  await window.press('Lag PDF');
  await window.driver.wait(() => pdfs().length === 1, 20_000, 'a PDF beside the process file');
  assert.match(words(pdfs()[0]), /Ubearbeidet[\s\S]*Bord 1 mener tallene snur/);
  await window.close();
  await council.free();
});

const pdfs = () =>
  readdirSync(council.folder, { recursive: true })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => path(council.folder, name));

/** What a PDF says, on one line for each line of it. */
const words = (pdf) => execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });

function print(document) {
  const pdf = path(council.folder, `${document}.pdf`);
  execFileSync(cli, ['print', file, document, '--out', pdf]);
  return words(pdf);
}

step('what is left is right: the state', async () => {
  const day = council.view({ kind: 'day', workshop: council.workshop });
  assert.deepEqual([day.phase, day.handed_in, day.tables], ['closed', TABLES, TABLES]);
  const { tables } = council.view({ kind: 'room', workshop: council.workshop });
  for (const { number, questions } of tables) {
    const notes = PAPER.includes(number) ? 1 : [2, 3].includes(number) ? 2 : 1;
    assert.equal(questions[0].notes, notes, `table ${number}`);
  }
  const { attendance } = council.view({ kind: 'workshop', workshop: council.workshop });
  const of = (name) => attendance.find((one) => one.name === name);
  assert.ok(of(late).late && of(late).presence === 'present' && of(late).table);
  assert.equal(of(deputy).sits_in_for.name, absent.name);
});

step('what is left is right: the log', async () => {
  const events = lines('journal', file).map(({ event }) => event);
  const count = (wanted) => events.filter((event) => event === wanted).length;
  assert.equal(count('table_handed_in'), TABLES);
  assert.equal(count('question_reopened'), 1);
  assert.equal(count('stage_blackened'), 2);
  assert.equal(count('minutes_added'), 2);
  assert.ok(count('stage_shown') >= 11, `${count('stage_shown')} times on the canvas`);
  assert.equal(count('table_joined'), PHONES.length);
  assert.match(execFileSync(cli, ['verify', file], { encoding: 'utf8' }), /^ok: /);
});

step('what is left is right: the prints', async () => {
  const attendance = print('attendance-list');
  assert.match(attendance, new RegExp(`${surname(late)}.*kom \\d\\d:\\d\\d`));
  assert.match(attendance, /1 kom etter at verkstedet begynte/);
  assert.match(attendance, new RegExp(`${surname(deputy)} .*${surname(absent.name)}`));
  const notice = print('notice');
  assert.match(notice, /09[.:]00/);
  assert.match(notice, /Avslutning/);
  const page = print('mayors-page');
  assert.match(page, /Bord 1 mener tallene snur/);
  assert.match(page, new RegExp(`${TABLES} av ${TABLES}`));
});

const surname = (name) => name.split(' ').at(-1);
