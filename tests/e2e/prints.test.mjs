// The print screen of a whole process: what can be printed and when, and a receipt that somebody comes back with.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { cli, lines } from './host.mjs';
import { By, Window, stepsIn } from './window.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rundebord-prints-'));
const file = join(folder, 'Lillevik.rundebord');
let [window, receipt] = [];

const view = (wanted) => lines('view', file, JSON.stringify(wanted))[0];
const card = (title) => window.find(`//article[.//*[self::h3 or self::h4][starts-with(normalize-space(.), '${title}')]]`);

before(async () => {
  execFileSync(cli, ['demo', '--out', folder], { stdio: 'ignore' });
  const [{ id: workshop }] = view({ kind: 'overview' }).workshops;
  const [{ table }] = view({ kind: 'workshop', workshop }).tables.map(({ id }) => ({ table: id }));
  ({ receipt } = view({ kind: 'table', workshop, table }));
  window = await Window.open({ file });
});
after(async () => {
  await window?.close();
  await window?.forget();
  rmSync(folder, { recursive: true, force: true });
});

const step = stepsIn(() => window);

step('everything that can be printed is there, in the order it is needed', async () => {
  await window.step('Utskrift');
  for (const title of ['Kvitteringer', 'Dere sa – dette ble gjort', 'Endringsark', 'Alle notater etter spørsmål']) await card(title);
  await window.look('utskrift-alt');
});

step('receipts are printed beside the file', async () => {
  const receipts = await card('Kvitteringer');
  const [button] = await receipts.findElements(By.xpath(".//button[starts-with(normalize-space(.), 'Lag PDF')]"));
  await window.click(() => button);
  const told = await window.find("//article//p[starts-with(normalize-space(.), 'Filen ligger her:')]");
  const path = (await told.getText()).replace('Filen ligger her: ', '');
  assert.ok(existsSync(path), path);
  const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  assert.ok(words.includes(receipt.code), 'the paper has the code that the file knows');
});

step('a receipt finds the notes behind it, and a code that nobody has is told', async () => {
  await window.type('Kode på kvitteringen', 'tull og tøys');
  await window.press('Sjekk kvitteringen');
  await window.text('Ingen innlevering i denne planprosessen har denne koden.');
  await window.type('Kode på kvitteringen', receipt.code.toLowerCase());
  await window.press('Sjekk kvitteringen');
  await window.text(`Bord ${receipt.number} i 1. verksted`);
  const notes = await window.driver.findElements(By.css('section[aria-labelledby=receipt] li'));
  assert.equal(notes.length, receipt.notes);
  await window.look('utskrift-kvittering');
});
