// The whole loop, once, in the real window: from an empty start screen to a second version and its prints.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { By, Key, Window, walk } from './window.mjs';

const roster = fileURLToPath(new URL('../../assets/demo/lillevik-kommunestyre.xlsx', import.meta.url));
const TABLES = 4;
let window;

const walking = walk();

/** Plays a step in the walk's window. */
const step = (name, play) =>
  walking.step(name, (open) => {
    window = open;
    return play();
  });

const dialog = "//dialog[@open]";
const confirm = (name) => window.press(name, dialog);

async function tab(name) {
  await window.tab(name);
}

async function addItem(label, text) {
  const field = await window.field(label);
  await field.sendKeys(text, Key.ENTER);
  await window.text(text);
}

async function prepareWorkshop(date, place) {
  await window.step('Forberedelse');
  await window.press('Forbered verksted');
  await window.setDate('Dato', date);
  await window.type('Sted', place, dialog);
  await window.look(`forbered-verksted-${date}`);
  await window.click(() => window.find(`${dialog}//button[@type='submit']`));
  await window.gone(dialog);
}

async function seatAndOpen(round) {
  await window.step('Verksted');
  await tab('Oppmøte');
  await window.text('Eirik Solberg');
  await window.press('Merk alle ventede som til stede');
  await window.look(`oppmote-${round}`);
  await tab('Bord');
  await window.choose('Antall bord', `${TABLES} bord`);
  await window.press('Lag bordoppsett');
  await window.text('Forslag til bordoppsett');
  await window.look(`bordforslag-${round}`);
  await window.press('Bruk dette');
  await window.gone("//button[normalize-space(.)='Bruk dette']");
  await window.text('Partiene er jevnt fordelt');
  await window.look(`bord-${round}`);
  await window.press('Åpne verkstedet');
  await window.look(`apne-${round}`);
  await confirm('Åpne verkstedet');
  await window.gone(dialog);
  await window.button('Lukk verkstedet');
}

async function openSlot(slot) {
  await tab('Notater');
  const back = await window.driver.findElements(By.xpath("//*[self::a or self::button][normalize-space(.)='Alle notater']"));
  if (back.length > 0 && (await back[0].isDisplayed())) await back[0].click();
  await window.click(() => window.find(`//*[@data-slot='${slot}']`));
}

async function write(slot, text, more = async () => undefined) {
  await openSlot(slot);
  await window.type('Notat', text);
  await more();
  await window.press('Lagre notat');
  await window.find(`//li[contains(normalize-space(.), '${text}')] | //article[contains(normalize-space(.), '${text}')]`);
}

async function handInAll(round) {
  for (let table = 1; table <= TABLES; table += 1) {
    await tab('Innlevering');
    await window.click(() => window.buttonWith(`Les tilbake for bord ${table}`));
    await window.text(`Les tilbake for bord ${table}`);
    if (table === 1) await window.look(`les-tilbake-${round}`);
    await window.click(() => window.field('Bordet har lest gjennom og godkjenner'));
    await window.press(`Lever inn for bord ${table}`);
    await window.text(`${table} av ${TABLES} bord har levert`);
  }
  await window.look(`levert-${round}`);
  await window.press('Lukk verkstedet');
  await confirm('Lukk verkstedet');
  await window.gone(dialog);
}

async function select(...references) {
  for (const reference of references) {
    await window.click(() => window.field(`Velg ${reference}`));
  }
}

const selection = "//*[@role='group' or @role='toolbar' or self::section][@aria-label='Det du kan gjøre med valgte notater']";

async function understand(references, text, theme) {
  await select(...references);
  await window.press('Skriv forståelse', selection);
  await window.type('Forståelsen', text);
  if (theme) await theme();
  await window.look('skriv-forstaelse');
  await window.click(() => window.find("//form[.//textarea]//button[@type='submit']"));
  await window.gone("//form[.//label[normalize-space(.)='Forståelsen']]");
}

step('start screen and a new process', async () => {
  await window.text('Ingen planprosesser ennå');
  await window.look('start');
  await window.press('Ny planprosess');
  await window.type('Navn på planprosessen', 'Kommuneplanens samfunnsdel 2024–2036', dialog);
  await window.type('Kommune', 'Lillevik kommune', dialog);
  await window.type('Fra år', '2023', dialog);
  await window.type('Til år', '2027', dialog);
  await window.look('ny-planprosess');
  await confirm('Opprett planprosessen');
  await window.text('Neste steg: legg inn gjeldende plan');
  await window.look('forberedelse-tom');
});

step('the current plan', async () => {
  await addItem('Legg til visjon', 'Lillevik – nær hverandre, nær naturen');
  await addItem('Legg til hovedmål', 'Lillevik skal ha befolkningsvekst i alle deler av kommunen.');
  await addItem('Legg til arealstrategi', 'Minst 70 prosent av nye boliger bygges i Sentrum.');
  await addItem('Legg til satsingsområde', 'Bo hele livet i Lillevik');
  await window.look('gjeldende-plan');
});

step('the member list', async () => {
  await window.step('Deltakere');
  await window.press('Hent medlemsliste');
  await window.look('hent-medlemsliste');
  const input = await window.driver.findElement(By.css("input[type='file']"));
  await input.sendKeys(roster);
  await window.buttonWith('Legg til 52 deltakere');
  await window.look('medlemsliste-forslag');
  await window.click(() => window.buttonWith('Legg til 52 deltakere'));
  await window.text('Solberg, Eirik');
  await window.look('deltakere');
});

step('workshop 1 is prepared, seated and opened', async () => {
  await prepareWorkshop('2024-02-14', 'Kommunestyresalen');
  await window.look('forberedelse-klar');
  await seatAndOpen(1);
});

step('every table writes', async () => {
  for (let table = 1; table <= TABLES; table += 1) {
    await write(`${table}/overrasket`, `Bord ${table} er overrasket over at folketallet faller.`);
  }
  await write('1/viktige-satsinger', 'Ungdom må få en grunn til å bli.', async () => {
    await window.type('Hvorfor', 'Uten dem er det ingen til å ta over.');
    await window.click(() => window.field('Bordet var uenig'));
  });
  await window.look('skriv-notat');
  const item = await window.planItemSlot('2', 'lange-linjer');
  await write(item, 'Visjonen kan stå.', async () => {
    await window.click(() => window.field('videreføres'));
  });
  await window.click(() => window.find("//*[self::a or self::button][normalize-space(.)='Alle notater']"));
  await window.look('notater');
});

step('every table reads back and hands in, and the workshop is closed', async () => handInAll(1));

step('the administration understands, sets aside and publishes', async () => {
  await window.step('Oppsummering');
  await window.text('6 ikke gjort rede for');
  await window.look('oppsummering-ny');
  await understand(['B1-1', 'B2-1', 'B3-1'], 'Bordene er overrasket over at folketallet faller.', async () => {
    await window.choose('Tema', 'Nytt tema');
    await window.type('Navn på temaet', 'Bosetting');
  });
  await understand(['B1-2'], 'Ungdom skal ha en grunn til å bli boende.');
  await understand(['B2-2'], 'Visjonen videreføres.');
  await select('B4-1');
  await window.press('Legg til side', selection);
  await window.type('Merknad til bordet', 'Det samme er sagt av de andre bordene.', dialog);
  await window.look('legg-til-side');
  await window.click(() => window.find(`${dialog}//button[@type='submit' or normalize-space(.)='Legg til side']`));
  await window.gone(dialog);
  await window.text('0 ikke gjort rede for');
  await window.look('oppsummering-ferdig');
});

step('from a statement to its note and back', async () => {
  await window.click(() => window.find("//a[contains(normalize-space(.), 'B2-1')]"));
  const focused = await window.driver.executeScript("return document.activeElement.closest('article, li, [id]').textContent");
  assert.match(focused, /B2-1/);
  await window.click(() => window.find("//article[contains(., 'B2-1')]//a[contains(normalize-space(.), 'F1')] | //li[contains(., 'B2-1')]//a[contains(normalize-space(.), 'F1')]"));
  const back = await window.driver.executeScript("return document.activeElement.closest('article, li, [id]').textContent");
  assert.match(back, /F1/);
  await window.look('sporing');
  await window.press('Publiser oppsummeringen');
  await window.look('publiser');
  await confirm('Publiser oppsummeringen');
  await window.gone(dialog);
  await window.text('Oppsummeringen er låst.');
});

step('workshop 2 checks every published statement', async () => {
  await prepareWorkshop('2024-04-10', 'Kommunestyresalen');
  await seatAndOpen(2);
  for (let table = 1; table <= TABLES; table += 1) {
    await openSlot(`${table}/forstatt-riktig`);
    for (const number of [1, 2, 3]) {
      const verdict = table === 3 && number === 1 ? 'delvis' : 'riktig';
      const group = `//fieldset[.//legend[contains(., '(F${number})')]]`;
      await window.click(() => window.find(`${group}//label[normalize-space(.)='${verdict}']`));
      if (verdict === 'delvis') {
        const words = await window.find("//textarea");
        await words.sendKeys('Det gjelder ikke i Sentrum.', Key.TAB);
      }
    }
    if (table === 3) await window.look('har-vi-forstatt-dere-riktig');
  }
  await window.click(() => window.find("//*[self::a or self::button][normalize-space(.)='Alle notater']"));
  await window.text('3 av 3 svar');
  await window.look('svar');
  await handInAll(2);
});

step('a correction becomes a new version with a visible difference', async () => {
  await window.step('Sløyfe');
  await window.text('1 forståelse må ses på');
  await window.look('sloyfe');
  await window.click(() => window.find("//th//a[contains(normalize-space(.), 'F1')] | //table//a[contains(normalize-space(.), 'F1')]"));
  await window.text('Det gjelder ikke i Sentrum.');
  await window.look('forstaelse');
  await window.press('Skriv ny versjon');
  await window.type('Ny tekst', 'Bordene er overrasket over at folketallet faller utenfor Sentrum.');
  await window.type('Hvorfor er teksten endret?', 'Ett bord rettet at det ikke gjelder i Sentrum.');
  await window.look('ny-versjon');
  await window.press('Lagre ny versjon');
  await window.find("//ins[contains(., 'utenfor')]");
  await window.look('versjoner');
  await window.step('Oppsummering');
  await window.press('Publiser oppsummeringen');
  await confirm('Publiser oppsummeringen');
  await window.gone(dialog);
});

step('every document comes out', async () => {
  await window.step('Utskrift');
  for (let made = 0; made < 7; made += 1) {
    await window.click(() => window.find("//*[self::button][starts-with(normalize-space(.), 'Lag PDF') and not(contains(., 'på nytt'))]"));
    await window.driver.wait(async () => pdfs().length === made + 1, 20_000, `${made + 1} PDFs`);
  }
  await window.look('utskrift');
});

step('what was saved is in the file, and only one program may have it open', async () => {
  const file = processFile();
  const cli = join(process.env.RUNDEBORD_BINARIES, 'rundebord');
  assert.throws(() => execFileSync(cli, ['verify', file], { stdio: 'pipe' }), /file_open_elsewhere/);
  await window.close();
  assert.match(await whenFree(() => execFileSync(cli, ['verify', file], { encoding: 'utf8' })), /^ok: \d+ events/);
  const round = JSON.parse(execFileSync(cli, ['view', file, 'round', '--round', '2'], { encoding: 'utf8' }));
  assert.deepEqual(round.checks[0].counts, { right: 3, partly: 1, wrong: 0, missing: 0, unanswered: 0 });
  assert.equal(round.checks[0].statement.versions.length, 2);
  walking.window = window = await Window.open({ home: window.home, file });
  await window.text('Lillevik – nær hverandre, nær naturen');
});

/** The program takes a moment to go after its window. */
async function whenFree(read) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return read();
    } catch (error) {
      if (attempt === 50) throw error;
      await pause(100);
    }
  }
}

function documents() {
  return readdirSync(window.home, { recursive: true }).map((name) => join(window.home, name));
}

function pdfs() {
  return documents().filter((name) => name.endsWith('.pdf'));
}

function processFile() {
  const file = documents().find((name) => name.endsWith('.rundebord'));
  assert.ok(file && existsSync(file));
  return file;
}
