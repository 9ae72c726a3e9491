// Twelve tables write at once through a network that drops, delays, doubles, half-closes and cuts, while pages are loaded
// anew and the host is killed and started again. Ten minutes of a workshop, in a tenth of the time: thinking is left out.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cli, freePort, give, Host, lines } from './host.mjs';
import { dice, Network } from './network.mjs';
import { browser as launch } from './phone.mjs';

const TABLES = 12;
const SEED = Number(process.env.RUNDEBORD_SEED ?? 20261121);
const MINUTE = 60_000;
/** How long the tables write, in milliseconds. */
const WRITING = Number(process.env.RUNDEBORD_WRITING ?? MINUTE);
/** How long it may take until everything is with the host, once the network is well again. */
const CATCHING_UP = MINUTE;

const roster = fileURLToPath(new URL('../files/storvik-kommunestyre.csv', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rundebord-faults-'));
const file = join(folder, 'Lillevik.rundebord');
let [host, network, browser] = [];

/** What each page has said to be with the host: note and words. */
const claims = [];
/** What was added as a new note, by the mark in its words. */
const added = new Set();

before(async () => {
  const demo = ['demo', '--out', folder, '--tables', `${TABLES}`, '--stop-after', 'seated', '--roster', roster];
  execFileSync(cli, demo, { stdio: 'ignore' });
  const workshop = lines('view', file, 'overview')[0].workshops[0].id;
  give(file, [{ kind: 'open_workshop', workshop }]);
  network = new Network({ seed: SEED });
  await network.listen();
  const port = await freePort();
  network.target = port;
  host = new Host({ file, folder, port, names: [`rundebord.test:${network.port}`] });
  await host.start();
  // A name that is not localhost: an insecure context, as in a real room.
  browser = await launch('rundebord.test');
});
after(async () => {
  await browser?.close();
  await network?.close();
  await host?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Tells the test each time a note is shown as being with the host. */
function watch() {
  const said = new Set();
  const look = () => {
    for (const card of document.querySelectorAll('[data-note]')) {
      const words = card.querySelector('textarea')?.value ?? card.querySelector('.words')?.textContent;
      if (words === undefined || card.querySelector('[data-where]')?.dataset.where !== 'host') continue;
      const claim = JSON.stringify([card.dataset.note, words]);
      if (said.has(claim)) continue;
      said.add(claim);
      window.claimed(claim);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Pages that showed nothing when the network was well again. */
const blank = [];

/** Somebody with a phone. */
class Secretary {
  constructor(table, device) {
    this.table = table;
    this.name = `B${table.number}${device}`;
    this.random = dice(SEED + table.number * 31 + device.charCodeAt(0));
    this.count = 0;
  }

  async sit() {
    this.context = await browser.newContext({ viewport: { width: 390, height: 780 }, locale: 'nb-NO' });
    await this.context.exposeBinding('claimed', (_, claim) => void claims.push(JSON.parse(claim)));
    await this.context.addInitScript(watch);
    await this.open(`http://rundebord.test:${network.port}/#b=${this.table.token}`);
    await this.page.getByRole('button', { name: 'Ja', exact: true }).click({ timeout: MINUTE });
    await this.page.locator('textarea[data-new]').first().waitFor({ timeout: MINUTE });
    assert.equal(await this.page.evaluate(() => window.isSecureContext), false);
  }

  async open(url) {
    this.page = await this.context.newPage();
    this.page.setDefaultTimeout(4_000);
    this.page.on('pageerror', (error) => assert.fail(`${this.name}: ${error.message}`));
    await this.load(() => this.page.goto(url, { timeout: 5_000 }));
  }

  /** A page that does not come is asked for again, as a person would. */
  async load(go) {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await go();
        // The browser's own page about what it cannot reach has headings too.
        await this.page.locator('#app > *').first().waitFor({ timeout: 5_000 });
        return;
      } catch (error) {
        if (attempt === 30) throw error;
        await pause(300);
      }
    }
  }

  pick = (list) => list[Math.floor(this.random() * list.length)];

  async add() {
    this.count += 1;
    const mark = `${this.name}·${this.count}·`;
    const field = this.page.locator('textarea[data-new]').first();
    await field.fill(`${mark} Flere møteplasser for unge på Øvre Ås`);
    if (this.random() < 0.2) {
      // What is typed is on the device within a second.
      await pause(1_000);
      await this.blink();
      assert.ok((await field.inputValue()).startsWith(mark), `${mark} stands in the field again`);
    }
    await this.page.getByRole('button', { name: 'Legg til notat' }).first().click();
    added.add(mark);
  }

  async edit() {
    const buttons = await this.page.locator('button[data-edit]').all();
    if (buttons.length === 0) return;
    await this.pick(buttons).click();
    const field = this.page.locator('[data-note] textarea').first();
    await field.press('End');
    await field.pressSequentially(` +${Math.floor(this.random() * 1000)}`, { delay: 15 });
    if (this.random() < 0.3) await pause(1_700);
    if (this.random() < 0.2) return this.blink();
    await field.press('Control+Enter');
  }

  async browse() {
    await this.page.getByRole('button', { name: this.random() < 0.5 ? 'Neste spørsmål' : 'Forrige' }).first().click();
  }

  /** The page is loaded anew, perhaps in the middle of a word. */
  blink() {
    return this.load(() => this.page.reload({ timeout: 5_000 }));
  }

  /** The tab is closed, and the address opened again without the card's code. */
  async leave() {
    await this.page.close();
    await this.open(`http://rundebord.test:${network.port}/`);
  }

  async unplug() {
    await this.context.setOffline(true);
    await this.add();
    await pause(500 + this.random() * 2_000);
    await this.context.setOffline(false);
  }

  async write(until) {
    while (Date.now() < until) {
      const roll = this.random();
      const [name, action] =
        roll < 0.5 ? ['add', this.add]
        : roll < 0.75 ? ['edit', this.edit]
        : roll < 0.85 ? ['browse', this.browse]
        : roll < 0.91 ? ['blink', this.blink]
        : roll < 0.95 ? ['leave', this.leave]
        : ['unplug', this.unplug];
      try {
        await action.call(this);
      } catch (error) {
        // A button that went away while the page was drawn anew: a person looks again.
        if (error.name === 'AssertionError') throw error;
        this.stumbles = [...(this.stumbles ?? []), `${name}: ${error.message.split('\n')[0]}`];
      }
      await pause(this.random() * 900);
    }
    await this.context.setOffline(false);
  }

  /** Goes through the questions, and chooses where two devices have written the same note: the page waits for that. */
  async settle() {
    const questions = await this.page.locator('nav ol button').count();
    for (let number = 0; number < questions; number += 1) {
      await this.page.evaluate((index) => document.querySelectorAll('nav ol button')[index].click(), number);
      const choice = this.page.getByRole('button', { name: 'Velg tekst', exact: true });
      for (let turn = 0; turn < 10 && (await choice.count()) > 0; turn += 1) {
        await choice.first().click();
        await this.page.getByRole('button', { name: 'Bruk begge', exact: true }).click();
        await this.page.getByRole('button', { name: 'Lagre notatet', exact: true }).click();
        await pause(1_000);
      }
    }
  }

  /** A page that shows neither the table nor the way to it is asked for again, as a person would; it is told of. */
  async look() {
    const found = await this.page.locator('main').first().waitFor({ timeout: 10_000 }).then(() => true, () => false);
    if (found) return;
    const shown = await this.page.evaluate(() => `${location.href} «${document.body.innerText.slice(0, 200)}»`).catch(String);
    blank.push(`${this.name}: ${shown}`);
    await this.blink();
  }

  /** Leaves every field, and waits until the page says that all is with the host. */
  async rest() {
    await this.look();
    await this.page.evaluate(() => document.activeElement?.blur());
    const status = (wanted, timeout) =>
      this.page.waitForFunction(
        (wanted) => wanted.some((one) => document.querySelector('[data-status]')?.dataset.status.startsWith(one)),
        wanted,
        { timeout },
      );
    try {
      const until = Date.now() + CATCHING_UP;
      for (;;) {
        await status(['safe', 'undecided'], until - Date.now());
        // What lies there waits for the table's choice, and for nothing else.
        if (await status(['safe'], 1_000).catch(() => false)) break;
        await this.settle();
      }
    } catch {
      const line = await this.page.locator('[data-status]').textContent().catch(() => 'no line');
      assert.fail(`${this.name} never came to rest: ${line}; ${await this.page.locator('main').innerText()}`);
    }
  }

  /** The words of every note, as the page shows them. */
  async seen() {
    const seen = new Map();
    const questions = await this.page.locator('nav button[aria-current], nav ol button').count();
    for (let number = 0; number < questions; number += 1) {
      await this.page.evaluate((index) => document.querySelectorAll('nav ol button')[index].click(), number);
      await this.page.waitForTimeout(50);
      const notes = await this.page.evaluate(() =>
        [...document.querySelectorAll('[data-note]')].map((card) => [
          card.dataset.note,
          card.querySelector('textarea')?.value ?? card.querySelector('.words')?.textContent,
        ]),
      );
      for (const [id, words] of notes) seen.set(id, words);
    }
    return seen;
  }
}

test('nothing is lost, doubled or promised in vain', { timeout: 8 * MINUTE }, async (t) => {
  const people = host.room.tables.map((table) => new Secretary(table, 'a'));
  // At every fourth table, two write.
  people.push(...host.room.tables.filter(({ number }) => number % 4 === 0).map((table) => new Secretary(table, 'b')));
  network.calm = true;
  for (const one of people) await one.sit();
  network.calm = false;

  const until = Date.now() + WRITING;
  const calamities = async () => {
    for (let turn = 0; Date.now() < until - 9_000; turn += 1) {
      await pause(WRITING / 8);
      if (turn % 3 === 0) network.cut();
      else if (turn % 3 === 1) {
        await host.kill();
        await pause(1_500);
        await host.start();
      } else {
        network.down = true;
        await pause(3_000);
        network.down = false;
      }
    }
  };
  await Promise.all([calamities(), ...people.map((one) => one.write(until))]);
  network.calm = true;
  network.cut();
  for (const one of people) await one.rest();
  const seen = new Map();
  for (const one of people) seen.set(one, await one.seen());
  await host.stop();

  const journal = lines('journal', file);
  const words = new Map();
  for (const { event, payload } of journal) {
    if (!payload.content) continue;
    const known = words.get(payload.note) ?? words.set(payload.note, { written: 0, texts: [] }).get(payload.note);
    if (event === 'note_written') known.written += 1;
    known.texts.push(payload.content.text);
  }
  t.diagnostic(`seed ${SEED}: ${added.size} notes added, ${journal.length} events, ${claims.length} claims`);
  t.diagnostic(`requests: ${JSON.stringify(network.counts)}`);
  if (blank.length > 0) t.diagnostic(`showed nothing until loaded anew: ${blank.join('; ')}`);

  const firsts = journal.filter(({ event }) => event === 'note_written').map(({ payload }) => payload);
  for (const mark of added) {
    const found = firsts.filter(({ note }) => words.get(note).texts.some((text) => text.startsWith(mark)));
    assert.equal(found.length, 1, `${mark} is in the journal once`);
  }
  for (const [note, { written }] of words) assert.equal(written, 1, `${note} was written once`);
  for (const [note, text] of claims) {
    assert.ok(words.get(note)?.texts.includes(text.trim()), `«${text}» was said to be with the host`);
  }
  for (const [{ name, table }, notes] of seen) {
    const view = lines('view', file, 'table', '--table', `${table.number}`)[0];
    const standing = new Map(
      view.questions.flatMap(({ items }) => items.flatMap((item) => item.notes)).map((note) => [note.id, note]),
    );
    assert.equal(notes.size, standing.size, `${name} sees every note`);
    for (const [id, text] of notes) assert.equal(standing.get(id)?.text ?? standing.get(id)?.content?.text, text, name);
  }
  assert.ok(added.size > TABLES * 3, `${added.size} notes are enough to mean something`);
});
