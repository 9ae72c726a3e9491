// The room at the facilitator's desk: opened, joined over HTTP, watched, and found again after the program has stopped.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Council } from './council.mjs';
import { Device } from './device.mjs';
import { cli } from './host.mjs';
import { Window, stepsWith } from './window.mjs';

const council = new Council('room');
const { file, folder } = council;
const dialog = '//dialog[@open]';
const TABLES = 14;
/** What would be seen if words were taken for markup. */
const harm = 'Husk <b>hvorfor</b> <img src=x onerror=alert(1)>';
let window;
let url;
const devices = {};

/** A workshop that is open, with every member at a table. */
function prepare() {
  council.prepare({ date: '2024-02-14', items: [{ kind: 'vision', text: 'Storvik – sammen om framtida' }] });
  council.seat(TABLES);
  council.give({ kind: 'open_workshop', workshop: council.workshop });
}

const step = stepsWith({ get: () => window, set: (opened) => (window = opened) }, { council, prepare });

const tab = (name) => window.tab(name);
const page = (name) =>
  window.click(() => window.find(`//nav[@aria-label='Deler av rommet']//a[normalize-space(.)='${name}']`));
const row = (number) => `//tr[@data-room-table='${number}']`;
const inRow = (number, words) => window.find(`${row(number)}[contains(normalize-space(.), '${words}')]`);
const inDialog = (words) => window.find(`${dialog}//*[contains(normalize-space(.), '${words}')]`);

/** Opens a table's dialog, plays there, and closes it. */
async function atTable(number, play) {
  await window.press(`Bord ${number}: vis kort og enheter`);
  await inDialog('Kort og PIN');
  const answer = await play();
  await window.press('Lukk', dialog);
  await window.gone(dialog);
  return answer;
}

const pinOf = (number) =>
  atTable(number, async () => {
    await window.press('Vis PIN', dialog);
    return (await window.find("//*[@data-testid='pin']")).getText();
  });

async function enter(number) {
  const device = new Device(url);
  assert.equal(await device.join(await pinOf(number)), 200);
  assert.equal(device.number, number);
  return device;
}

async function toRoom() {
  await window.step('Verksted');
  await tab('Rommet');
}

step('a sheet of facts is laid beside a question', async () => {
  await window.step('Verksted');
  await tab('Kunnskapsgrunnlag');
  await window.press('Nytt ark til spørsmål 1');
  await window.press('Lagre arket', dialog);
  await inDialog('Skriv en tittel.');
  await window.type('Tittel', 'Folketall', dialog);
  await window.type('Tekst', 'Storvik har 12 400 innbyggere. Tallet på unge synker.', dialog);
  await window.press('Lukk', dialog);
  await window.press('Nytt ark til spørsmål 1');
  assert.match(await (await window.field('Tekst', dialog)).getAttribute('value'), /12 400/);
  await window.type('Kilde', 'SSB, 2024', dialog);
  await window.look('ark-skrives');
  await window.press('Lagre arket', dialog);
  await window.gone(dialog);
  await window.text('Kilde: SSB, 2024');
  await window.look('ark');
});

step('the room is opened on an address', async () => {
  await tab('Rommet');
  await window.text('Hvilket nett er bordene på?');
  await window.click(() => window.find("//label[contains(., '127.0.0.1')]"));
  await window.type('Nettets navn', 'Kommunestyresalen');
  await window.type('Passord', 'storvik;2024');
  await window.press('Lagre nettet');
  await window.text('Nettet er lagret på denne maskinen.');
  await window.look('rommet-lukket');
  await window.press('Åpne rommet');
  await window.text('Adresse: 127.0.0.1:');
  await window.find(row(TABLES));
  await inRow(3, 'på papir');
  await window.look('tavle-tom');
});

step('what a table needs to join is on one page', async () => {
  await page('Tilkobling');
  url = `http://${await (await window.find("//*[@data-testid='room-address']")).getText()}`;
  await window.find("//*[@role='img' and contains(@aria-label, 'trådløse nettet Kommunestyresalen')]");
  await window.press('Vis PIN for bord 2');
  await window.look('tilkobling');
  await page('Tavle');
});

step('devices join with the PINs, and the board follows what they write', async () => {
  for (const number of [1, 4, 7, 9]) devices[number] = await enter(number);
  await devices[4].follow();
  await devices[7].follow();
  const { status, question } = await devices[4].write('Flere unge voksne flytter hit');
  assert.equal(status, 200);
  await devices[4].present({ question });
  await devices[7].present({ question, waiting: 2 });
  await inRow(4, '1 tilkoblet');
  await inRow(4, 'nå nettopp');
  await window.find(`${row(4)}/td[2][normalize-space(.)='1']`);
  await inRow(7, 'venter');
  await inRow(3, 'på papir');
  const { json } = await devices[4].view();
  const [asked] = json.view.questions;
  assert.equal(asked.fact_sheets[0].title, 'Folketall');
});

step('the question that is on is told, and counted', async () => {
  await window.press('Begynn med spørsmål 1');
  await window.press('Gå videre til spørsmål 2');
  await window.button('Tilbake til spørsmål 1');
  await window.press('Alle spørsmål …');
  await inDialog('1 notat fra 1 bord');
  await window.look('sporsmal');
  await window.press('Gå til spørsmål 1', dialog);
  await window.gone(dialog);
  const { json } = await devices[4].view();
  assert.equal(json.view.current_question, json.view.questions[0].question.key);
});

step('a table that asks for help is seen, and helped', async () => {
  const { workshop, table } = devices[9];
  assert.equal((await devices[9].execute({ kind: 'ask_for_help', workshop, table })).status, 200);
  await inRow(9, 'ber om hjelp');
  await window.look('tavle');
  await window.press('Bord 9 er hjulpet');
  await window.gone(`${row(9)}[contains(normalize-space(.), 'ber om hjelp')]`);
  assert.equal((await devices[9].view()).json.view.help_asked, false);
});

step('a message reaches one table, and not another', async () => {
  await atTable(4, async () => undefined);
  await window.press('Bord 4: vis kort og enheter');
  await window.press('Skriv melding til bord 4', dialog);
  await window.gone(dialog);
  await window.type('Melding', harm);
  await window.press('Send melding');
  await window.text('Meldingen er sendt til Bord 4.');
  const texts = async (number) => (await devices[number].view()).json.view.messages.map(({ text }) => text);
  assert.deepEqual(await texts(4), [harm]);
  // Words from a table and to it are only words.
  await window.text(harm);
  await devices[9].write(harm);
  await tab('Notater');
  await window.text(harm);
  const made = "return document.querySelectorAll('main img[src=x]').length";
  assert.equal(await window.driver.executeScript(made), 0);
  await tab('Rommet');
  assert.deepEqual(await texts(7), []);
  await window.look('melding');
});

step('a device at the wrong table is moved with its note', async () => {
  const { workshop, device } = devices[1];
  const { note } = await devices[1].write('Egentlig bord 7');
  const to = devices[7].table;
  assert.equal((await devices[1].execute({ kind: 'ask_to_move', workshop, device, to, notes: [note] })).status, 200);
  await window.text('En enhet ved bord 1 vil til bord 7, med ett notat (B1-1).');
  await window.look('feil-bord');
  await window.press('Ja, flytt til bord 7');
  await window.gone("//*[contains(., 'Feil bord.')]");
  assert.equal((await devices[1].view()).json.view.number, 7);
  await inRow(1, 'på papir');
});

step('wrong PINs are seen, and cost time', async () => {
  const stranger = new Device(url);
  const tries = [];
  for (let n = 0; n < 4; n += 1) tries.push(await stranger.join(`00000${n}`));
  assert.equal(tries.at(-1), 429);
  await page('Tilkobling');
  await window.text('127.0.0.1 har prøvd feil 3 ganger.');
});

step('the self-test says what it can see from here', async () => {
  await page('Når nettbrettene fram?');
  await window.text('Ja. Rommet svarer på adressen.');
  await window.text('Rommet er åpnet bare for denne maskinen.');
  await window.look('selvtest');
  await page('Tavle');
});

step('a device is thrown out, and a lost card is replaced', async () => {
  const old = await pinOf(4);
  await window.press('Bord 4: vis kort og enheter');
  await window.press('Koble fra enhet 1 ved bord 4 …', dialog);
  await window.click(() => window.find(`${dialog}//button[normalize-space(.)='Koble fra']`));
  await inDialog('Ingen enhet har koblet til');
  assert.equal((await devices[4].view()).status, 401);
  await window.look('bord-4');
  await window.press('Nytt kort …', dialog);
  await window.press('Lag nytt kort', dialog);
  await window.text('Bord 4 har fått nytt kort.');
  await window.press('Lukk', `(${dialog})[last()]`);
  await window.gone(dialog);
  assert.notEqual(await pinOf(4), old);
});

step('in nynorsk, in the dark and on half the width it is the same board', async () => {
  const set = (language, scheme) =>
    window.driver.executeScript(
      `localStorage.setItem('rundebord.language', arguments[0]);
       document.documentElement.dataset.colorScheme = arguments[1];`,
      language,
      scheme,
    );
  await set('nb', 'dark');
  await window.look('tavle-mork');
  const size = await window.driver.manage().window().getRect();
  await window.driver.manage().window().setRect({ width: 683, height: 768 });
  await window.look('tavle-smal');
  await page('Tilkobling');
  await window.look('tilkobling-smal');
  await window.driver.manage().window().setRect(size);
  await page('Tavle');
  await set('nn', 'light');
  await window.driver.navigate().refresh();
  await window.click(() => window.find("//nav//a[contains(normalize-space(.), 'Verkstad')]"));
  await tab('Rommet');
  await window.text('Sist lagra');
  await window.look('tavle-nynorsk');
  await set('nb', 'light');
  await window.driver.navigate().refresh();
});

step('after the program has stopped, one press brings the room back, and devices go on', async () => {
  const { home } = window;
  await window.close();
  window = await Window.open({ home, file });
  await toRoom();
  await window.text('Rommet var åpent da programmet stoppet');
  await window.look('rommet-stoppet');
  await window.press(`Åpne igjen på ${new URL(url).host}`);
  await window.text(`Adresse: ${new URL(url).host}`);
  assert.equal((await devices[7].view()).json.view.number, 7);
  assert.equal((await devices[7].write('Etter at programmet startet igjen')).status, 200);
  await inRow(7, 'nå nettopp');
});

step('a room whose address the computer has lost says so, and is opened on another', async () => {
  const { home } = window;
  await window.close();
  const memory = join(home, '.config/no.rundebord.desktop/rooms.json');
  writeFileSync(memory, readFileSync(memory, 'utf8').replace('127.0.0.1', '192.0.2.99'));
  window = await Window.open({ home, file });
  await toRoom();
  await window.text('192.0.2.99 er ikke en adresse på denne maskinen nå. Er maskinen på samme nett');
  await window.press(`Åpne igjen på 192.0.2.99:${new URL(url).port}`);
  await inDialog('192.0.2.99 er ikke en adresse på denne maskinen nå.');
  await window.look('adressen-er-borte');
  await window.press('Lukk', `(${dialog})[last()]`);
  await window.gone(dialog);
  await window.press('Åpne på en annen adresse');
  await window.click(() => window.find("//label[contains(., '127.0.0.1')]"));
  await window.press('Åpne rommet');
  await window.text('Adresse: 127.0.0.1:');
  assert.equal((await devices[7].view()).json.view.number, 7);
});

step('a closed room answers nobody', async () => {
  await page('Tilkobling');
  await window.press('Lukk rommet');
  await window.press('Lukk rommet', dialog);
  await window.text('Hvilket nett er bordene på?');
  await assert.rejects(devices[7].view());
});

step('a sheet that turns up after the deadline is entered, and marked', async () => {
  const { home } = window;
  await window.close();
  execFileSync(cli, ['demo', '--out', folder, '--stop-after', 'closed'], { stdio: 'ignore' });
  const demo = readdirSync(folder).find((name) => name.endsWith('.rundebord') && !name.startsWith('Storvik'));
  window = await Window.open({ home, file: join(folder, demo) });
  await window.step('Verksted');
  await tab('Notater');
  await window.click(() => window.find("//*[starts-with(@data-slot, '2/')]"));
  await window.press('Før inn papir etter frist');
  await window.type('Notat', 'Arket lå igjen på bordet.');
  await window.look('etter-frist');
  await window.press('Lagre notat');
  await window.find("//li[contains(., 'Arket lå igjen på bordet.') and contains(., 'fra papir, etter frist')]");
});
