// The day at the facilitator's desk: a programme from a template, blocks that start, stop and come again, and plenary.
import assert from 'node:assert/strict';
import { Council } from './council.mjs';
import { newId } from './host.mjs';
import { Key, Window, stepsWith } from './window.mjs';

const council = new Council('day');
const { file } = council;
const dialog = '//dialog[@open]';
const TABLES = 8;
let window;

const two = (number) => String(number).padStart(2, '0');
const clock = (when) => `${two(when.getHours())}:${two(when.getMinutes())}`;
const today = (when) => `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;

/** When a day that is four minutes late should have begun; a moment after midnight, yesterday. */
const begun = () => new Date(Date.now() - 4 * 60_000);

/** A workshop today, open, with a note from every table to the first question and one plan item. */
function prepare() {
  const item = newId();
  council.prepare({ date: today(begun()), items: [{ id: item, kind: 'priority_area', text: 'Levende grender' }] });
  const { questions } = council.questionSet;
  const open = questions.find(({ kind }) => kind === 'open');
  const asked = questions.find(({ kind, plan_items }) => kind === 'plan_items' && plan_items.includes('priority_area'));
  const tables = council.seat(TABLES);
  const told = (number) => ({ text: `Bord ${number} er overrasket over flyttingen` });
  const stance = (number) => (number > 2 ? 'keep' : 'change');
  const meant = (number) => ({ text: 'Skolen i grenda', why: 'Den samler folk', stance: stance(number) });
  council.give(
    { kind: 'open_workshop', workshop: council.workshop },
    ...tables.map(({ table, number }) => council.note(table, open.key, told(number))),
    ...tables.map(({ table, number }) => council.note(table, asked.key, meant(number), item)),
  );
  return { open, asked };
}

let questions;

const step = stepsWith({ get: () => window, set: (opened) => (window = opened) }, {
  council,
  prepare: () => (questions = prepare()),
});

const tab = (name) => window.tab(name);

const page = (name) =>
  window.click(() => window.find(`//nav[@aria-label='Deler av dagen']//a[normalize-space(.)='${name}']`));

const press = (...keys) => window.keys(...keys);

const said = (words) => window.said(words);

/** Words for a screen reader are in the page, but not seen. */
const told = (words) =>
  window.driver.wait(
    () =>
      window.driver.executeScript(
        "return [...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes(arguments[0]))",
        words,
      ),
    10_000,
    `told: ${words}`,
  );

const focused = (selector) =>
  window.driver.wait(
    () => window.driver.executeScript('return document.activeElement.matches(arguments[0])', selector),
    5000,
    `the focus is on ${selector}`,
  );

const now = (name) => window.find(`//h3[@data-now][normalize-space(.)='${name}']`);

const timer = async () => (await window.find("//*[@role='timer']")).getText();

/** «12:05» in seconds. */
const seconds = (text) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

const value = async (label) => (await window.field(label)).getAttribute('value');

step('there is no programme, and the way to one', async () => {
  await window.step('Verksted');
  await tab('Dagen');
  await window.text('Ikke noe program ennå');
  await window.look('dagen-tom');
  await window.press('Lag program');
  await window.button('3 timer');
});

step('a template is put in, and what is wrong is told without losing anything', async () => {
  await window.press('3 timer');
  await window.text('Til sammen');
  await window.text('3 t 0 min');
  await window.type('Minutter, post 1', '0');
  await window.type('Verkstedet begynner', 'snart');
  await window.press('Lagre programmet');
  await window.text('Skriv et klokkeslett');
  await window.look('dagen-feil');
  assert.equal(await value('Minutter, post 1'), '0');
  await window.type('Minutter, post 1', '15');
});

step('blocks are added, moved by button and by key, and taken out', async () => {
  await window.press('Legg til post');
  const count = await window.driver.executeScript("return document.querySelectorAll('[data-block]').length");
  await window.type(`Tittel, post ${count}`, 'Sang');
  await window.press(`Flytt opp post ${count}: Sang`);
  await told(`«Sang» er nå post ${count - 1}`);
  const title = await window.field(`Tittel, post ${count - 1}`);
  await window.driver.executeScript('arguments[0].focus()', title);
  await window.driver.actions().keyDown(Key.ALT).sendKeys(Key.ARROW_UP).keyUp(Key.ALT).perform();
  await told(`«Sang» er nå post ${count - 2}`);
  await window.press(`Ta ut post ${count - 2}: Sang`);
  await told('«Sang» er tatt ut');
});

step('the questions of a block are chosen', async () => {
  await window.click(() => window.buttonWith('Post 1: '));
  await window.find(`${dialog}//input[@type='checkbox']`);
  await window.look('dagen-spoersmaal');
  await window.press('Ferdig', dialog);
  await window.gone(dialog);
});

step('what is typed is there after another tab, and is saved', async () => {
  const began = clock(begun());
  await window.type('Verkstedet begynner', began);
  await tab('Oppmøte');
  await tab('Dagen');
  await page('Program');
  assert.equal(await value('Verkstedet begynner'), began);
  await window.press('Lagre programmet');
  await window.text('Programmet er lagret');
  await window.look('dagen-program');
});

step('the first block starts by keyboard: a key leads there, Enter starts', async () => {
  await window.press('Gå til dagen nå');
  await window.text('Programmet er ikke startet');
  await window.look('dagen-ikke-startet');
  await press('n');
  await focused('[data-next]');
  await press(Key.ENTER);
  await now('Innledning');
  await focused('[data-now]');
  await window.text('min etter planen');
  await window.look('dagen-i-gang');
});

step('the timer counts down, gets a minute, and stands still', async () => {
  const before = seconds(await timer());
  await press('+');
  await window.text('15 min planlagt + 1');
  const more = seconds(await timer());
  assert.ok(more > before + 40 && more <= before + 60, `${before} → ${more}`);
  await press('p');
  await window.button('La tiden gå');
  const stands = await timer();
  await window.driver.sleep(1500);
  assert.equal(await timer(), stands);
  await window.look('dagen-pause');
  await window.press('La tiden gå');
  await window.button('Stopp tiden');
});

step('a block that is over goes on, and says so', async () => {
  for (let left = 16; left > 0; left -= 1) {
    await window.press('−1 min');
    await window.text(left === 16 ? '15 min planlagt' : `15 min planlagt − ${16 - left}`);
  }
  await window.text('over tiden');
  await now('Innledning');
  await window.look('dagen-over-tiden');
});

step('the keys are listed, and can be switched off', async () => {
  await press('?');
  await window.text('Bruk hurtigtastene');
  await window.look('dagen-taster');
  await window.click(() => window.field('Bruk hurtigtastene'));
  await press(Key.ESCAPE);
  await window.gone(dialog);
  await press('p');
  await window.button('Stopp tiden');
  await press('?');
  await window.click(() => window.field('Bruk hurtigtastene'));
  await press(Key.ESCAPE);
  await window.gone(dialog);
});

step('the next block starts, and the one before is opened again', async () => {
  await window.click(() => window.find('//button[@data-next]'));
  await window.gone("//h3[@data-now][normalize-space(.)='Innledning']");
  await window.text('Ferdig');
  await window.press('Gjenåpne «Innledning», med tiden som er igjen');
  await now('Innledning');
  await window.text('over tiden');
  await press('a');
  await focused('[data-end]');
  await press(Key.ENTER);
  await window.text('Ingenting er i gang nå');
  await window.look('dagen-mellom');
});

step('the day is as it was after the window was closed', async () => {
  await window.press('Start på nytt: «Innledning», med full tid');
  await now('Innledning');
  await window.text('til kl.');
  const { home } = window;
  await window.close();
  window = await Window.open({ home, file });
  await window.step('Verksted');
  await tab('Dagen');
  await now('Innledning');
  assert.ok(seconds(await timer()) < 15 * 60);
});

step('plenary: the tables side by side, and a point about a note', async () => {
  await page('Plenum');
  await window.choose('Spørsmål i plenum', questions.open.text);
  await window.text('Bord 8 er overrasket over flyttingen');
  await window.look('dagen-plenum');
  await window.press('Legg til punktet');
  await window.text('Skriv hva som ble sagt.');
  await window.click(() => window.find("//*[@data-table='3']//button"));
  await focused('[data-point]');
  await press('Flere bord tror tallene snur');
  await window.look('dagen-punkt');
  await window.press('Legg til punktet');
  await said('Punktet er lagret');
  await window.find("//*[@data-point-line][contains(., 'Bord 3') and contains(., 'Om notat')]");
});

step('a point is revised and taken away; one from plenum stays', async () => {
  await window.type('Nytt punkt', 'Ordføreren takket for innspillene');
  await window.press('Legg til punktet');
  await window.find("//*[@data-point-line][contains(., 'Ordføreren takket') and contains(., 'Plenum')]");
  await window.press('Rett punktet: Flere bord tror tallene snur');
  await window.type('Rett punktet', 'Tre bord tror tallene snur');
  await window.press('Lagre endringen');
  await said('Endringen er lagret');
  await window.press('Ta bort punktet: Tre bord tror tallene snur');
  await window.press('Ta bort', dialog);
  await window.gone(dialog);
  await said('Punktet er tatt bort');
  await window.gone("//*[@data-point-line][contains(., 'Tre bord')]");
  await window.press('Avslutt spørsmålet');
  await window.text('Avsluttet i plenum');
  await window.press('Ta opp spørsmålet igjen');
  await window.button('Avslutt spørsmålet');
});

step('the matrix counts tables, and the window in the dark', async () => {
  await window.choose('Spørsmål i plenum', questions.asked.text);
  await window.text('6 bord: videreføres');
  await window.text('2 bord: endres');
  // The bar at the foot lies over what is about to be scrolled past.
  await window.driver.executeScript('scrollTo(0, document.documentElement.scrollHeight)');
  await window.look('dagen-matrise');
  await window.driver.executeScript("document.documentElement.dataset.colorScheme = 'dark'");
  await window.look('dagen-mork');
  await page('Nå');
  await now('Innledning');
  await window.look('dagen-mork-na');
});
