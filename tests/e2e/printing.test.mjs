// From the desk to paper, without a mouse: a document is seen as it will be printed, and everything that the morning needs is
// made in one go. The system's own print dialog is not opened here.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { cli, give, lines } from './host.mjs';
import { By, Key, Window, stepsIn } from './window.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rundebord-printing-'));
const file = join(folder, 'Lillevik.rundebord');
let window;

/** What is in the folder of the process file. */
const pdfs = () => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.pdf'));

before(async () => {
  execFileSync(cli, ['demo', '--out', folder, '--stop-after', 'seated'], { stdio: 'ignore' });
  for (const name of pdfs()) rmSync(join(folder, name));
  window = await Window.open({ file });
});
after(async () => {
  await window?.close();
  await window?.forget();
  rmSync(folder, { recursive: true, force: true });
});

const step = stepsIn(() => window);
const script = (source, ...values) => window.driver.executeScript(source, ...values);
const press = (...keys) => window.keys(...keys);

/** What has the focus, by its name. */
const focused = () =>
  script(`
    const at = document.activeElement;
    const label = at.labels?.[0]?.textContent ?? '';
    return (at.getAttribute('aria-label') ?? (label || at.textContent)).replace(/\\s+/g, ' ').trim();`);

async function tabTo(name, limit = 90) {
  for (let pressed = 0; pressed < limit; pressed += 1) {
    if ((await focused()).startsWith(name)) return;
    await press(Key.TAB);
  }
  assert.fail(`«${name}» is not reached by ${limit} tabs`);
}

/** In light and dark: a picture, and a search for accessibility faults. */
async function look(name) {
  await window.look(name);
  await script("document.documentElement.dataset.colorScheme = 'dark'");
  await window.look(`${name}-mork`);
  await script("document.documentElement.dataset.colorScheme = 'auto'");
}

/** How many pixels of a page's picture are not white; -1 while there is none. */
const ink = (page) =>
  script(
    `const canvas = document.querySelector('#page-' + arguments[0] + ' canvas');
     if (!canvas) return -1;
     const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
     let marks = 0;
     for (let at = 0; at < data.length; at += 4) if (data[at] < 128) marks += 1;
     return marks;`,
    page,
  );
const drawn = (page) => window.driver.wait(async () => (await ink(page)) > 500, 20_000, `page ${page} stays white`);
const words = (page) => script("return document.querySelector('#page-' + arguments[0] + ' .words').textContent", page);
const shownPage = () => script("return Number(document.querySelector('header input[type=number]').value)");
const reaches = (page) => window.driver.wait(async () => (await shownPage()) === page, 5_000, `page ${page} is not reached`);
const size = () => script("return document.querySelector('#page-1').offsetWidth");

step('what the morning needs stands at the top of its workshop, with the time', async () => {
  await window.text('Lillevik – nær hverandre, nær naturen');
  await window.step('Utskrift');
  await window.find("//h3[contains(normalize-space(.), 'Alt til kl. 08.30')]");
  await window.text('6 dokumenter, 18 eksemplarer i alt: Gjeldende plan og kunnskapsgrunnlag, ');
  await look('utskrift-alt-kort');
});

step('a document is seen before any file is made', async () => {
  await tabTo('Vis Bordkort');
  await press(Key.ENTER);
  await drawn(1);
  await window.find("//h1[starts-with(normalize-space(.), 'Bordkort')]");
  await window.gone('//nav');
  assert.match(await words(1), /Bord\s*1/);
  const picture = await script("return document.querySelector('#page-1 .paper').getAttribute('aria-hidden')");
  assert.equal(picture, 'true', 'the picture is not read aloud, its words are');
  await look('vis-bordkort');
  assert.deepEqual(pdfs(), []);
});

step('keys turn the pages, jump and change the size', async () => {
  await press('n');
  await reaches(2);
  assert.equal(await focused(), 'Side 2 av 5');
  await press('g');
  await press('5', Key.ENTER);
  await reaches(5);
  await drawn(5);
  assert.match(await words(5), /Bord\s*5/);
  assert.equal(await ink(1), -1, 'a page far away keeps no picture');
  await press('p');
  await reaches(4);
  await press('h');
  const whole = await size();
  await press('b');
  assert.ok((await size()) > whole);
  await reaches(4);
  await press('?');
  await window.text('Hurtigtaster i forhåndsvisningen');
  await window.axe('vis-taster');
  await press(Key.ESCAPE);
});

step('before it goes to paper, it is told what is best', async () => {
  await tabTo('Skriv ut …');
  await press(Key.ENTER);
  await window.text('Velg A4 og stående side i utskriftsvinduet.');
  await look('vis-skriv-ut');
  await press(Key.ESCAPE);
  await window.gone('//dialog');
});

step('the way back leads to where it was opened', async () => {
  await press(Key.ESCAPE);
  await window.find("//h1[normalize-space(.)='Utskrift']");
  await window.driver.wait(async () => (await focused()) === 'Vis Bordkort', 5_000, 'the focus is lost on the way back');
});

step('a long document and a poster are drawn as they come near', async () => {
  await tabTo('Vis Notatark');
  await press(Key.ENTER);
  await drawn(1);
  const pages = await script("return document.querySelectorAll('.pages > section').length");
  assert.ok(pages > 60, `${pages} pages`);
  await press('g');
  await press(`${pages}`, Key.ENTER);
  await drawn(pages);
  const canvases = await script("return document.querySelectorAll('.pages canvas').length");
  assert.ok(canvases < 8, `${canvases} of ${pages} pages have a picture`);
  await window.driver.wait(async () => (await words(Math.round(pages / 2))) !== '', 30_000, 'a page in between has no words');
  await window.look('vis-notatark');
  await press(Key.ESCAPE);
  await tabTo('Vis Bordoversikt');
  await press(Key.ENTER);
  await drawn(1);
  const [width, height] = await script("const { offsetWidth, offsetHeight } = document.querySelector('#page-1'); return [offsetWidth, offsetHeight]");
  assert.ok(Math.abs(width / height - Math.SQRT2) < 0.01, 'A3 that lies');
  await window.look('vis-plakat');
  await press(Key.ESCAPE);
  await window.find("//h1[normalize-space(.)='Utskrift']");
});

step('the set is chosen by keyboard, and adds up', async () => {
  await script('document.activeElement.blur(); window.scrollTo(0, 0)');
  await tabTo('Velg og skriv ut');
  await press(Key.ENTER);
  await window.find("//h1[normalize-space(.)='Alt til kl. 08.30']");
  await window.said('6 dokumenter, 18 eksemplarer i alt');
  await window.text('Blir klare når et bord har levert.');
  await tabTo('Velg ingen');
  await press(Key.SPACE);
  await window.said('Ingen dokumenter valgt');
  await tabTo('Lag utskriften');
  await press(Key.ENTER);
  await window.text('Velg minst ett dokument.');
  await script("document.querySelector('main').focus()");
  await tabTo('Bordoversikt');
  await press(Key.SPACE);
  await tabTo('Bordkort');
  await press(Key.SPACE);
  await tabTo('Antall – Bordkort');
  // The field's number is selected when one comes to it by Tab.
  await press('2', Key.TAB);
  await window.said('2 dokumenter, 11 eksemplarer i alt');
  await look('alt-valg');
});

step('what is chosen stands when one comes back', async () => {
  await window.step('Deltakere');
  await window.step('Utskrift');
  await window.text('2 dokumenter, 11 eksemplarer i alt: Bordoversikt til å henge opp, Bordkort.');
  await tabTo('Velg og skriv ut');
  await press(Key.ENTER);
  await window.said('2 dokumenter, 11 eksemplarer i alt');
});

step('the files are made, told about and can be seen', async () => {
  await tabTo('Lag utskriften');
  await press(Key.ENTER);
  await window.find("//h2[normalize-space(.)='2 filer er klare']");
  await window.text('A4: 19 sider på 10 ark');
  await window.text('A3: 3 sider på 2 ark');
  assert.equal(pdfs().length, 2);
  await look('alt-filer');
  await tabTo('Vis og skriv ut');
  await press(Key.ENTER);
  await drawn(1);
  await window.look('alt-vis-fil');
  await press(Key.ESCAPE);
  await window.find("//h2[normalize-space(.)='2 filer er klare']");
});

step('one that is cancelled leaves nothing behind', async () => {
  const before = pdfs();
  await script("document.querySelector('main').focus()");
  await tabTo('Velg alle');
  await press(Key.SPACE);
  // Hundreds of pages, so that there is time to think better of it.
  await tabTo('Antall – Notatark');
  await press('5', Key.TAB);
  await window.said('8 dokumenter, 45 eksemplarer i alt');
  await tabTo('Lag utskriften');
  await press(Key.ENTER);
  await window.find('//progress');
  await window.snapshot('alt-lages');
  await tabTo('Avbryt');
  await press(Key.ENTER);
  await window.text('Utskriften ble avbrutt');
  await window.text('Ingen filer er laget.');
  assert.deepEqual(pdfs(), before);
  await look('alt-avbrutt');
});

step('somebody changes tables: just those two cards are not right any more, and are made again', async () => {
  const asked = (name, given) =>
    window.driver.executeAsyncScript(
      'const [name, given, done] = arguments; __TAURI_INTERNALS__.invoke(name, given).then(done, (error) => done({ error }))',
      name,
      given,
    );
  const { workshops } = await asked('view', { view: { kind: 'overview' } });
  const [{ id: workshop }] = workshops;
  const { tables } = await asked('view', { view: { kind: 'workshop', workshop } });
  const moves = [{ person: tables[1].seats[0].person, table: tables[3].id }];
  const command = { kind: 'move_seats', workshop, rotation: 1, moves };
  const given = await asked('execute', { request: { actor: { role: 'facilitator' }, id: crypto.randomUUID(), command } });
  assert.equal(given.error, undefined, JSON.stringify(given.error));
  await script('location.hash = arguments[0]', '#/steg/utskrift');
  await window.text('Bordkortene til bord 2 og 4 er endret siden de ble skrevet ut.');
  await window.look('kort-endret');
  await tabTo('Lag disse 2 kortene på nytt');
  await press(Key.ENTER);
  await window.text('Bytt ut kortene på bordene med disse:');
  await window.text('A4: 2 sider på 2 ark');
  await window.gone("//*[contains(., 'er endret siden de ble skrevet ut')]");
  await window.look('kort-byttet');
});
