// Two planners with a copy each: both work on, and one merges the other's copy in the window.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { cli, give, lines, newId } from './host.mjs';
import { Key, Window, stepsIn } from './window.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rundebord-merge-'));
const file = join(folder, 'Lillevik.rundebord');
const copy = join(folder, 'Lillevik Per.rundebord');
const [first, own, other] = [newId(), newId(), newId()];
let [window, workshop, notes, bytes] = [];

const view = (wanted) => lines('view', file, JSON.stringify(wanted))[0];
const summary = () => view({ kind: 'summary', workshop });
const content = (text, notes) => ({ text, theme: null, plan_item: null, kind: 'other', notes });
const writes = (statement, text, notes) => ({ kind: 'write_statement', statement, workshop, content: content(text, notes) });
const rewords = (text) => ({ kind: 'redraft_statement', statement: first, content: content(text, notes.slice(0, 2)) });
const setsAside = (notes) => ({ kind: 'set_aside_notes', notes, reason: 'operational', remark: 'Gjelder driften.' });

/** The administration works in a file; nothing may be refused. */
function works(path, ...commands) {
  const said = give(path, commands, 'administration');
  assert.ok(!said.includes('"error"'), said);
}

before(async () => {
  execFileSync(cli, ['demo', '--out', folder, '--tables', '3', '--stop-after', 'closed'], { stdio: 'ignore' });
  [{ id: workshop }] = view({ kind: 'overview' }).workshops;
  notes = summary().notes.map(({ id }) => id);
  const half = Math.floor(notes.length / 2);
  works(file, writes(first, 'Ferja er viktig for bygdene på begge sider.', notes.slice(0, 2)));
  copyFileSync(file, copy);
  // Kari's half, and Per's; he sets aside a note that she uses.
  works(
    file,
    rewords('Ferja går for sjelden for bygdene på begge sider.'),
    writes(own, 'Skolene i grendene må bestå.', notes.slice(2, 4)),
    setsAside(notes.slice(4, half)),
  );
  works(
    copy,
    rewords('Ferja må gå om natta for bygdene på begge sider.'),
    writes(other, 'Unge trenger små boliger.', notes.slice(half, half + 2)),
    setsAside(notes.slice(half + 2)),
    setsAside([notes[2]]),
  );
  bytes = readFileSync(copy);
  window = await Window.open({ file });
});
after(async () => {
  await window?.close();
  await window?.forget();
  rmSync(folder, { recursive: true, force: true });
});

const step = stepsIn(() => window);
const heading = (words) => window.find(`//main//*[self::h1 or self::h2][contains(normalize-space(.), '${words}')]`);
const goTo = (...segments) =>
  window.driver.executeScript('location.hash = arguments[0]', `#/${segments.map(encodeURIComponent).join('/')}`);

step('what comes from the copy is seen before anything is changed', async () => {
  await window.text('Lillevik – nær hverandre, nær naturen');
  await window.step('Utskrift');
  await window.button('Flett inn en kopi …');
  // The native dialog is the system's own: its answer leads to this address.
  await goTo('steg', 'utskrift', 'flett', copy);
  await heading('De to filene');
  await heading('Dette kommer inn: 3 endringer');
  await window.text('F2 i kopien blir F3 her');
  await heading('Dette kommer ikke inn: én endring');
  await window.look('flett-for');
});

step('nothing is merged before what both have changed is chosen', async () => {
  await window.text('Velg først hva som skal stå i ett tilfelle til');
  await window.press('Flett inn');
  const focused = await window.driver.switchTo().activeElement();
  assert.equal(await focused.getAttribute('type'), 'radio');
  await heading('De to filene');
  // From «her» to «i kopien» by the arrow key, as a radio group is used.
  await window.keys(Key.ARROW_RIGHT);
  await window.said('1 av 1 er valgt.');
  await window.text('Alt er klart.');
  await window.look('flett-valgt');
});

step('the copy is merged, and the report adds up', async () => {
  await window.press('Flett inn');
  await heading('Lillevik Per.rundebord ble flettet inn');
  const row = await window.find("//tr[th[normalize-space(.)='I alt']]");
  assert.match(await row.getText(), /^I alt\s*3\s*1$/);
  await window.text('F2 i kopien ble F3 her');
  await window.text('Hvorfor:');
  await window.look('flett-rapport');
});

step('what came leads to its life line, which says where it came from', async () => {
  await window.press('Livslinje for F3');
  await heading('Livslinje for F3');
  await window.text('Kom fra kopien Lillevik Per.rundebord');
  await window.press('Se rapporten');
  await heading('Lillevik Per.rundebord ble flettet inn');
});

step('every note is accounted for, and cards are marked', async () => {
  await window.step('Oppsummering');
  await window.text('0 ikke gjort rede for');
  await window.find(`//article[@id='statement-${other}']//*[normalize-space(.)='Fra kopi']`);
  await window.look('flett-oppsummering');
});

step('the merge is found again where copies are made, and in the log', async () => {
  await window.step('Utskrift');
  await window.find("//a[normalize-space(.)='Lillevik Per.rundebord']");
  await window.press('En kopi av filen ble flettet inn');
  await heading('Lillevik Per.rundebord ble flettet inn');
});

step('the same copy again has nothing new', async () => {
  await goTo('steg', 'utskrift', 'flett', copy);
  await window.text('Alt i den andre filen er her fra før.');
  await window.look('flett-ingenting');
});

step('the file holds it all, and the copy is as it was', async () => {
  await window.close();
  await free();
  const { coverage, statements } = summary();
  assert.deepEqual([coverage.used, coverage.set_aside, coverage.unaccounted], [6, notes.length - 6, 0]);
  assert.equal(coverage.notes, notes.length);
  const words = Object.fromEntries(statements.map(({ number, text }) => [number, text]));
  assert.deepEqual(words, {
    1: 'Ferja må gå om natta for bygdene på begge sider.',
    2: 'Skolene i grendene må bestå.',
    3: 'Unge trenger små boliger.',
  });
  execFileSync(cli, ['verify', file], { stdio: 'ignore' });
  assert.deepEqual(readFileSync(copy), bytes);
  assert.deepEqual(readdirSync(folder).filter((name) => /Per\.rundebord./.test(name)), []);
});

/** Waits until the window has let the file go. */
async function free() {
  for (let look = 0; look < 50; look += 1) {
    try {
      return view({ kind: 'overview' });
    } catch {
      await pause(200);
    }
  }
  throw new Error('somebody still has the file open');
}
