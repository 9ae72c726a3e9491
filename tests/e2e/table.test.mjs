// The table page in a browser, on a phone's screen, in an insecure context as in a real room, against `rundebord serve`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { cli, freePort, give, Host, lines, newId } from './host.mjs';
import { add, browser as launch, confirmTable, field, note, phone as onPhone, press, safe, text } from './phone.mjs';

const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const shots = process.env.RUNDEBORD_SHOTS;
const folder = mkdtempSync(join(tmpdir(), 'rundebord-table-'));
const file = join(folder, 'Lillevik.rundebord');
let [host, browser, workshop, url, phone] = [];

before(async () => {
  execFileSync(cli, ['demo', '--out', folder, '--stop-after', 'seated'], { stdio: 'ignore' });
  workshop = lines('view', file, 'overview')[0].workshops[0].id;
  const details = { question: 'overrasket', title: 'Folketall', text: 'Lillevik har 6 214 innbyggere.', source: 'SSB' };
  give(file, [
    { kind: 'write_fact_sheet', sheet: newId(), workshop, details },
    { kind: 'open_workshop', workshop },
  ]);
  const port = await freePort();
  host = new Host({ file, folder, port, names: [`rundebord.test:${port}`] });
  await host.start();
  url = `http://rundebord.test:${port}/`;
  browser = await launch('rundebord.test');
  phone = await open();
});
after(async () => {
  await browser?.close();
  await host?.kill();
  rmSync(folder, { recursive: true, force: true });
});

const open = (more) => onPhone(browser, url, more);

const table = (number) => host.room.tables.find((one) => one.number === number);

async function enter(page, number) {
  await page.goto(`${url}#b=${table(number).token}`);
  await confirmTable(page, number);
}

async function edit(page, words, anew) {
  await note(page, words).locator('button[data-edit]').click();
  await page.locator('[data-note] textarea').first().fill(anew);
}

/** Nothing for axe to say, and nothing beside the screen. */
async function sound(page, name) {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  if (shots) {
    await mkdir(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `table-${name}.png`) });
  }
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0].html}`), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is too wide`);
}

test('the page is where a phone in the room is: without a secure context', async () => {
  assert.equal(await phone.evaluate(() => isSecureContext), false);
  assert.equal(await phone.evaluate(() => 'randomUUID' in crypto), false);
});

test('a wrong PIN is told in plain words, and the right one can be pasted with a space', async () => {
  const pin = phone.getByLabel('PIN-kode');
  await pin.fill('12');
  await press(phone, 'Finn bordet');
  await text(phone, 'PIN-koden har seks sifre.');
  const wrong = host.room.tables.some((one) => one.pin === '123456') ? '654321' : '123456';
  await pin.fill(wrong);
  await press(phone, 'Finn bordet');
  await text(phone, 'Fant ikke noe bord med den PIN-koden.');
  await sound(phone, 'pin');
  const right = table(1).pin;
  await pin.fill(` ${right.slice(0, 3)} ${right.slice(3)} `);
  await pin.press('Enter');
  await text(phone, 'Bord 1 – stemmer det?');
  await press(phone, 'Nei');
  await enter(phone, 1);
  assert.equal(new URL(phone.url()).hash, '', 'the card’s key is not left in the address');
  await sound(phone, 'question');
});

test('a note is said to be with the host when it is', async () => {
  await add(phone, 'Flere unge flytter hit');
  await safe(phone, 'Flere unge flytter hit');
  await text(phone, 'Alt er lagret hos fasilitator');
  await phone.keyboard.type('Skrevet med tastaturet');
  await phone.keyboard.press('Control+Enter');
  await safe(phone, 'Skrevet med tastaturet');
});

test('knowledge is a tap away', async () => {
  await press(phone, 'Kunnskapsgrunnlag');
  await text(phone, 'Lillevik har 6 214 innbyggere.');
  await sound(phone, 'facts');
  await phone.keyboard.press('Escape');
});

test('what stands in the field is there again after the page is loaded anew', async () => {
  await field(phone).fill('Halv setning');
  await phone.waitForTimeout(500);
  await phone.reload();
  await field(phone).waitFor();
  assert.equal(await field(phone).inputValue(), 'Halv setning');
  await field(phone).fill('');
});

test('out of contact the table writes on, and everything is sent once when the host is back', async () => {
  await host.kill();
  await add(phone, 'Skrevet uten kontakt');
  await edit(phone, 'Flere unge flytter hit', 'Flere unge flytter hit, og blir');
  await phone.keyboard.press('Escape');
  await note(phone, 'Skrevet uten kontakt').getByText('på denne enheten').waitFor();
  await text(phone, /2 notater er på denne enheten og sendes når fasilitator kan nås \(sist kontakt \d\d:\d\d\)/);
  await sound(phone, 'out-of-contact');
  await host.start();
  await safe(phone, 'Skrevet uten kontakt');
  await safe(phone, 'Flere unge flytter hit, og blir');
  await text(phone, 'Alt er lagret hos fasilitator');
});

test('two devices see each other’s notes; when both write the same, both texts are kept and the table chooses', async () => {
  const tablet = await open({ viewport: { width: 768, height: 1024 }, colorScheme: 'dark' });
  await enter(tablet, 1);
  await add(tablet, 'Fra nettbrettet');
  await note(phone, 'Fra nettbrettet').waitFor({ timeout: 1_000 });
  await phone.context().setOffline(true);
  await edit(phone, 'Fra nettbrettet', 'Telefonens ord');
  await phone.keyboard.press('Escape');
  await edit(tablet, 'Fra nettbrettet', 'Nettbrettets ord');
  await tablet.keyboard.press('Escape');
  await safe(tablet, 'Nettbrettets ord');
  await phone.context().setOffline(false);
  await press(phone, 'Velg tekst');
  await sound(phone, 'two-versions');
  await press(phone, 'Bruk begge');
  await press(phone, 'Lagre notatet');
  for (const page of [phone, tablet]) {
    await safe(page, 'Telefonens ord');
    await safe(page, 'Nettbrettets ord');
  }
  await sound(tablet, 'tablet-dark');
  await tablet.context().close();
});

test('a note is deleted, taken back and moved', async () => {
  const more = note(phone, 'Skrevet uten kontakt').getByRole('button', { name: /^Mer om/ });
  await more.click();
  await press(phone, 'Slett');
  await press(phone, 'Angre');
  await safe(phone, 'Skrevet uten kontakt');
  await more.click();
  await press(phone, 'Flytt til …');
  await phone.locator('dialog').getByRole('button', { name: /nysgjerrige/ }).click();
  await note(phone, 'Skrevet uten kontakt').waitFor({ state: 'detached' });
  await press(phone, 'Neste spørsmål');
  await safe(phone, 'Skrevet uten kontakt');
});

test('whoever is typing is told that the facilitator moves on, and is not moved', async () => {
  await field(phone).fill('Midt i');
  await host.give({ kind: 'set_current_question', workshop, question: 'mangler' });
  await text(phone, 'Fasilitator er nå på spørsmål 3.');
  assert.equal(await field(phone).inputValue(), 'Midt i');
  await sound(phone, 'told');
  await press(phone, 'Gå dit');
  await phone.getByRole('heading', { level: 1, name: 'Hva mener dere mangler?' }).waitFor();
  await press(phone, 'Forrige');
  assert.equal(await field(phone).inputValue(), 'Midt i');
});

test('the table reads back, hands in, and is told when it is opened again', async () => {
  await press(phone, 'Spørsmål 2 av 7');
  await phone.locator('dialog').getByRole('button', { name: 'Les tilbake og lever' }).click();
  await text(phone, 'Det står tekst ved spørsmål 2 som ikke er lagt til som notat.');
  await sound(phone, 'read-back');
  await press(phone, 'Gå til spørsmål 2');
  await press(phone, 'Legg til notat');
  await safe(phone, 'Midt i');
  await press(phone, 'Spørsmål 2 av 7');
  await phone.locator('dialog').getByRole('button', { name: 'Les tilbake og lever' }).click();
  await press(phone, 'Lever inn');
  await text(phone, 'Kryss av når bordet har godkjent.');
  await phone.getByRole('checkbox').check();
  await press(phone, 'Lever inn');
  await text(phone, /Levert kl\. \d\d:\d\d med 5 notater\./);
  await sound(phone, 'receipt');
  const code = await phone.locator('.code').innerText();
  const [file] = await Promise.all([phone.waitForEvent('download'), press(phone, 'Ta med kvitteringen som fil')]);
  const receipt = await readFile(await file.path(), 'utf8');
  assert.match(file.suggestedFilename(), /^Kvittering bord 1 \d{4}-\d\d-\d\d\.txt$/);
  for (const part of [code, 'Midt i', 'bord 1']) assert.ok(receipt.includes(part), part);
  assert.match(code, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  await host.give({ kind: 'reopen_hand_in', workshop, table: table(1).table, reason: 'Glemte ett notat' });
  await text(phone, 'Fasilitator har åpnet bordet igjen.');
  await field(phone).waitFor();
});

test('a device at the wrong table takes its notes along when the facilitator says yes', async () => {
  const guest = await open();
  await enter(guest, 2);
  await add(guest, 'Skrevet ved feil bord');
  await safe(guest, 'Skrevet ved feil bord');
  await guest.getByRole('button', { name: 'Bord 2', exact: true }).click();
  await press(guest, 'Feil bord?');
  await guest.getByLabel('Bord 3').check();
  await sound(guest, 'wrong-table');
  await press(guest, 'Be om å flytte');
  await text(guest, 'Dere har bedt om å flytte til bord 3.');
  const { device } = await guest.evaluate(async () => (await fetch('/api/view/table')).json());
  await host.give({ kind: 'allow_move', workshop, device });
  await text(guest, 'Denne enheten er nå ved bord 3.');
  await note(guest, 'Skrevet ved feil bord').getByText(/^Flyttet hit, het B2-/).waitFor();
  await guest.context().close();
});

test('a device that is thrown out keeps its words, and goes on with the card', async () => {
  await field(phone).fill('Ikke sendt ennå');
  const { device } = await phone.evaluate(async () => (await fetch('/api/view/table')).json());
  await host.give({ kind: 'revoke_device', workshop, device });
  await text(phone, 'Denne enheten er ikke lenger med ved bord 1');
  await press(phone, 'Legg til notat');
  await sound(phone, 'thrown-out');
  await press(phone, 'Skriv PIN-kode');
  await phone.getByLabel('PIN-kode').fill(table(1).pin);
  await press(phone, 'Finn bordet');
  await safe(phone, 'Ikke sendt ennå');
});

test('script and markup are only words', async () => {
  const harm = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await add(phone, harm);
  await safe(phone, '<img src=x');
  const { view } = await phone.evaluate(async () => (await fetch('/api/view/table')).json());
  for (const { question } of view.questions) {
    const details = { question: question.key, title: harm, text: harm, source: harm };
    await host.give({ kind: 'write_fact_sheet', sheet: newId(), workshop, details });
  }
  await host.give({ kind: 'send_message', workshop, tables: null, text: harm });
  await phone.getByRole('button', { name: /^Kunnskapsgrunnlag/ }).click();
  await phone.getByRole('dialog').getByText('<img src=x').first().waitFor();
  assert.equal(await phone.locator('body img, body script').count(), 0);
  await press(phone, 'Lukk');
  assert.match(await phone.title(), /^Bord 1/);
});

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page, selector) {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate((selector) => {
      const here = document.activeElement;
      const { outlineStyle, boxShadow } = getComputedStyle(here);
      return here.matches(selector) && (outlineStyle !== 'none' || boxShadow !== 'none' ? 'seen' : 'unseen');
    }, selector);
    if (seen) return assert.equal(seen, 'seen', `${selector} shows that it has the focus`);
  }
  assert.fail(`Tab does not lead to ${selector}`);
}

test('a note is written and corrected by keyboard alone', async () => {
  await phone.evaluate(() => document.activeElement?.blur());
  await tabTo(phone, 'textarea[data-new]');
  await phone.keyboard.type('Skrevet uten mus');
  await phone.keyboard.press('Control+Enter');
  await safe(phone, 'Skrevet uten mus');
  await phone.evaluate(() => document.activeElement?.blur());
  await tabTo(phone, '[data-note]:has(.words) button[data-edit]');
  await phone.keyboard.press('Enter');
  await phone.keyboard.type(' eller finger');
  await phone.keyboard.press('Escape');
  await text(phone, ' eller finger');
});

test('the page works with twice as large letters', async () => {
  await phone.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await sound(phone, 'large');
});

test('the first load is under 100 kB', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url);
  await page.getByLabel('PIN-kode').waitFor();
  assert.ok(bytes > 10_000 && bytes < 100_000, `${bytes} bytes`);
});
