import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryStore } from '../store/memory';
import { check, line, words } from '../testing';
import { FakeHost } from './fake-host';
import { Page } from './page.svelte';
import { Trial, add, edit, pass, status, texts } from './trial';

let trial: Trial;
let host: FakeHost;

beforeEach(() => {
  vi.useFakeTimers();
  trial = new Trial();
  host = trial.host;
});

afterEach(() => vi.useRealTimers());

describe('a note with two texts, on which somebody writes on', () => {
  it('is said to wait for the table, and goes when the table has chosen', async () => {
    host.notes.set('n1', { ...line('n1', 'Buss'), others: [words('Bane')] });
    const room = await trial.open();
    edit(room, 'n1', 'Buss og sykkel');
    await pass(90_000);
    expect(host.journal).toEqual([]);
    expect(status(room)).toBe('undecided');
    expect(room.unsent).toBe(1);
    host.notes.set('n1', { ...line('n1', 'Buss'), revision: 2 });
    host.seq += 1;
    room.wake();
    await pass(90_000);
    expect(status(room)).toBe('safe');
  });

  it('is so also for a note that was emptied', async () => {
    host.notes.set('n1', line('n1', 'Buss'));
    const room = await trial.open();
    edit(room, 'n1', '');
    await pass(90_000);
    expect(status(room)).toBe('undecided');
  });
});

describe('a host that begins from an older copy', () => {
  it('gets every word again, also when it has come further than the device', async () => {
    const [first, second] = [await trial.open(), await trial.open(new MemoryStore())];
    for (const turn of [1, 2, 3]) {
      add(first, `a${turn}`);
      await pass(500);
      add(second, `b${turn}`);
      await pass(500);
    }
    const old = new FakeHost();
    Object.assign(old, { boot: 'two', seq: 90 });
    for (const name of ['view', 'execute', 'follow', 'hello'] as const) {
      Object.assign(host, { [name]: old[name].bind(old) });
    }
    first.wake();
    second.wake();
    await pass(30_000);
    expect([...old.journal].sort()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
    expect(status(first)).toBe('safe');
    expect(texts(first)).toHaveLength(6);
  });

  it('does not put older words over newer ones while it is asked again', async () => {
    host.notes.set('n1', line('n1', 'A'));
    const room = await trial.open();
    edit(room, 'n1', 'AB');
    await pass(3_000);
    host.other({ kind: 'revise_note', note: 'n1', content: words('ABC'), base: 2 });
    await pass(1_000);
    const shown = new Set<string>();
    const real = host.execute.bind(host);
    host.execute = () => Promise.reject(new Error('no contact'));
    Object.assign(host, { boot: 'two' });
    host.seq += 1;
    room.wake();
    for (let turn = 0; turn < 40; turn += 1) {
      await pass(100);
      texts(room).forEach((text) => shown.add(text));
      if (turn === 15) expect(status(room)).not.toBe('safe');
      if (turn === 20) host.execute = real;
    }
    await pass(20_000);
    texts(room).forEach((text) => shown.add(text));
    expect([...shown]).toEqual(['ABC']);
    expect(room.unanswered).toEqual([]);
    expect(host.notes.get('n1')).toMatchObject({ content: { text: 'ABC' }, others: [] });
  });
});

describe('what the host would not take', () => {
  it('is never said to be saved', async () => {
    const room = await trial.open();
    host.handedIn = '2026-03-03T11:00:00Z';
    add(room, 'Viktig');
    await pass(3_000);
    expect(room.refused).toHaveLength(1);
    expect(status(room)).toBe('lying');
  });

  it('can be answered once more when another device answered meanwhile', async () => {
    host.checks.set('s1', check('s1'));
    const room = await trial.open();
    const page = new Page(room, {} as never);
    const [shown] = room.shown?.checks ?? [];
    host.weather = () => 'lost';
    if (shown) room.typed.typeCheck(shown, { verdict: 'wrong', words: 'Vi sa tog' });
    await pass(3_000);
    const at = { workshop: 'w', table: 't4', statement: 's1' };
    host.other({ kind: 'answer_statement', ...at, verdict: 'right', words: 'Fint', base: 0 });
    host.weather = () => 'fine';
    room.wake();
    await pass(5_000);
    expect(room.refused).toMatchObject([
      { error: { code: 'answer_changed' }, command: { verdict: 'wrong', words: 'Vi sa tog' } },
    ]);
    expect(room.shown?.checks[0]).toMatchObject({ verdict: 'right', words: 'Fint' });
    const [refused] = room.refused;
    if (refused) await page.answerAnew(refused);
    await pass(5_000);
    expect(host.checks.get('s1')).toMatchObject({ verdict: 'wrong', words: 'Vi sa tog' });
    expect(room.refused).toEqual([]);
  });
});

describe('a tab that was frozen', () => {
  it('lets go of the drafts that another tab has taken', async () => {
    const disk = new MemoryStore();
    const frozen = await trial.open(disk, 'one');
    frozen.typed.typeNew('1', null, words('Halvt notat'));
    await pass(2_000);
    const other = await trial.open(disk, 'two');
    const draft = other.typed.newDraft('1', null);
    expect(draft?.content.text).toBe('Halvt notat');
    if (draft) other.typed.add(draft);
    await pass(1_000);
    frozen.wake();
    await pass(500);
    expect(frozen.typed.newDraft('1', null)).toBeUndefined();
    expect(host.journal).toEqual(['Halvt notat']);
  });

  it('keeps letters that were typed after another tab took the rest', async () => {
    const disk = new MemoryStore();
    const frozen = await trial.open(disk, 'one');
    frozen.typed.typeNew('1', null, words('Halvt'));
    await pass(2_000);
    await trial.open(disk, 'two');
    frozen.typed.typeNew('1', null, words('Halvt, og mer'));
    frozen.wake();
    await pass(2_000);
    expect(frozen.typed.newDraft('1', null)?.content.text).toBe('Halvt, og mer');
  });
});
