// A table shares out its points on two phones: stored at each press, sent at a pause, and never overwritten unseen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Council } from './council.mjs';
import { freePort, Host, lines } from './host.mjs';
import { browser as launch, phone, press, text } from './phone.mjs';

const council = new Council('ranking');
const AREAS = ['Levende grender', 'Oppvekst', 'Næring', 'Helse hele livet'];
let [host, browser, url, token, one, two] = [];

before(async () => {
  const items = AREAS.map((text) => ({ kind: 'priority_area', text }));
  council.prepare({ date: '2024-04-10', items, set: 1 });
  council.seat(3);
  council.give({ kind: 'open_workshop', workshop: council.workshop });
  const port = await freePort();
  host = new Host({ file: council.file, folder: council.folder, port, names: [`rundebord.test:${port}`] });
  const { tables } = await host.start();
  token = tables.find(({ number }) => number === 2).token;
  url = `http://rundebord.test:${port}/`;
  browser = await launch('rundebord.test');
  [one, two] = [await open(), await open()];
});
after(async () => {
  await browser?.close();
  await host?.kill();
  council.forget();
});

/** A phone at table 2, at the question that asks for points. */
async function open() {
  const page = await phone(browser, `${url}#b=${token}`);
  await text(page, 'Bord 2 – stemmer det?');
  await press(page, 'Ja');
  await page.getByRole('button', { name: /^Spørsmål \d+ av \d+$/ }).first().click();
  await page.locator('dialog nav ol button').last().click();
  await more(page, 'SO1').waitFor();
  return page;
}

const more = (page, code) => page.getByRole('button', { name: `Ett poeng mer til ${code}` });
const safe = (page) => page.locator('[data-status="safe"]').waitFor();

test('points are counted down, and no more can be given than there are', async () => {
  await more(one, 'SO1').click();
  await more(one, 'SO1').click();
  await text(one, '3 poeng igjen.');
  for (let press = 0; press < 3; press += 1) await more(one, 'SO3').click();
  await text(one, 'Alle poeng er brukt.');
  assert.equal(await more(one, 'SO2').getAttribute('aria-disabled'), 'true');
  await safe(one);
});

test('a reload keeps them, and the other phone follows', async () => {
  await one.reload();
  await text(one, 'Alle poeng er brukt.');
  await text(two, 'Alle poeng er brukt.');
});

test('two who change at once are asked which stands', async () => {
  await two.context().setOffline(true);
  await two.getByRole('button', { name: 'Ett poeng mindre til SO3' }).click();
  await one.getByRole('button', { name: 'Ett poeng mindre til SO1' }).click();
  await more(one, 'SO2').click();
  await safe(one);
  await two.context().setOffline(false);
  // Seen before it is sent, both stand in the card; else the host refuses, and the table is told.
  await text(two, /En annen enhet ved bordet har (prioritert samtidig|endret prioriteringen imens)/);
  const give = /^(Bruk det som står hos fasilitator|Forkast prioriteringen)$/;
  await two.getByRole('button', { name: give }).first().click();
  await safe(two);
});

test('what the table meant is in the journal, and on the canvas only when it has handed in', async () => {
  await host.stop();
  const ranked = lines('journal', council.file).filter(({ event }) => event === 'items_ranked');
  const values = ranked.at(-1).payload.items.map(({ value }) => value).sort();
  assert.deepEqual(values, [1, 1, 3]);
  const show = { kind: 'ranking', question: council.questionSet.questions.at(-1).key };
  const { content } = council.view({ kind: 'stage', workshop: council.workshop, preview: show });
  assert.deepEqual([content.kind, content.tables_counted], ['ranking', 0]);
});
