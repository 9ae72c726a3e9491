import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '$lib/generated';
import { MemoryStore } from '../store/memory';
import { SharedStore } from '../store/shared';
import { statusOf } from '../logic/status';
import { check, line, question, snapshot, view, words, write } from '../testing';
import { FakeHost } from './fake-host';
import { Page } from './page.svelte';
import { Room } from './room.svelte';

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

let host: FakeHost;

beforeEach(() => {
  vi.useFakeTimers();
  host = new FakeHost();
});

afterEach(() => vi.useRealTimers());

async function open(disk = new MemoryStore(), tab = 'tab'): Promise<Room> {
  const store = new SharedStore(disk);
  store.tab = tab;
  const room = new Room(host, store);
  room.take(await store.read(), new Set());
  room.begin();
  await pass(300);
  return room;
}

const notes = (room: Room) => room.shown?.questions[0]?.items[0]?.notes ?? [];
const texts = (room: Room) => notes(room).map((note) => note.content.text);
const status = (room: Room) => statusOf(room.situation);

function add(room: Room, text: string): void {
  room.typed.typeNew('1', null, words(text));
  const draft = room.typed.newDraft('1', null);
  if (draft) room.typed.add(draft);
}

function edit(room: Room, id: string, text: string): void {
  const note = room.note(id);
  if (note) room.typed.typeNote(note, words(text));
}

/** The facilitator moves the device. */
async function move(room: Room, table: string): Promise<void> {
  host.table = table;
  host.seq += 1;
  room.wake();
  await pass(3_000);
}

/** Gives commands that cannot be sent, and moves the device before they can. */
async function leaveBehind(room: Room, commands: Command[], table = 't7'): Promise<void> {
  host.weather = () => 'lost';
  for (const command of commands) {
    void room.give([command]);
    await pass(50);
  }
  host.table = table;
  const real = host.execute.bind(host);
  host.execute = () => Promise.reject(new Error('no contact'));
  host.weather = () => 'fine';
  room.wake();
  await pass(3_000);
  host.execute = real;
}

const contents = () => [...host.notes.values()].map((note) => [note.table, note.content.text]);

describe('a note with two texts, on which somebody writes on', () => {
  it('is said to wait for the table, and goes when the table has chosen', async () => {
    host.notes.set('n1', { ...line('n1', 'Buss'), others: [words('Bane')] });
    const room = await open();
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
    const room = await open();
    edit(room, 'n1', '');
    await pass(90_000);
    expect(status(room)).toBe('undecided');
  });
});

describe('a note that another device has taken to another table', () => {
  it('does not stop the line, and its words are kept in sight', async () => {
    host.notes.set('n1', line('n1', 'B'));
    const room = await open();
    edit(room, 'n1', 'B endret');
    host.notes.set('n1', { ...line('n1', 'B'), table: 't5' });
    host.seq += 1;
    await pass(4_000);
    add(room, 'Nytt notat');
    const view = vi.spyOn(host, 'view');
    await pass(30_000);
    expect(host.journal).toEqual(['Nytt notat']);
    expect(view.mock.calls.length).toBeLessThan(10);
    expect(status(room)).toBe('lying');
    expect(JSON.stringify([room.refused, room.shown?.stray])).toContain('B endret');
  });

  it('is waited for while no view can be read', async () => {
    host.notes.set('n1', { ...line('n1', 'B') });
    const room = await open();
    host.weather = () => 'lost';
    void room.give([{ kind: 'revise_note', note: 'n1', content: words('Ny'), base: 1 }]);
    host.notes.set('n1', { ...line('n1', 'B'), table: 't5' });
    host.view = () => Promise.reject(new Error('no contact'));
    host.weather = () => 'fine';
    room.wake();
    const execute = vi.spyOn(host, 'execute');
    await pass(60_000);
    expect(room.unanswered).toHaveLength(1);
    expect(execute.mock.calls.length).toBeGreaterThan(1);
    expect(execute.mock.calls.length).toBeLessThan(20);
  });
});

describe('a host that begins from an older copy', () => {
  it('gets every word again, also when it has come further than the device', async () => {
    const [first, second] = [await open(), await open(new MemoryStore())];
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
    const room = await open();
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

describe('a device that is moved in mid-sentence', () => {
  it('goes on with the note that came along', async () => {
    host.notes.set('n1', line('n1', 'B'));
    const room = await open();
    edit(room, 'n1', 'B, og dette er nytt');
    await pass(500);
    host.notes.set('n1', { ...line('n1', 'B'), table: 't5', revision: 2 });
    await move(room, 't5');
    expect(texts(room)).toEqual(['B, og dette er nytt']);
    expect(host.notes.get('n1')).toMatchObject({ content: { text: 'B, og dette er nytt' } });
    expect(host.notes.get('n1')?.others).toEqual([]);
  });

  it('keeps in sight what was typed for a note or a statement at the table before', async () => {
    host.notes.set('n1', line('n1', 'B'));
    host.checks.set('s1', check('s1'));
    const room = await open();
    edit(room, 'n1', 'B og mer');
    const [shown] = room.shown?.checks ?? [];
    if (shown) room.typed.typeCheck(shown, { verdict: 'partly', words: 'Også tog' });
    await pass(300);
    await move(room, 't5');
    await pass(5_000);
    expect(host.journal).toEqual([]);
    expect(room.shown?.stray).toHaveLength(2);
    expect(room.lying).toBe(2);
    expect(status(room)).toBe('lying');
    await move(room, 't4');
    expect(host.journal.sort()).toEqual(['B og mer', 'Også tog']);
    expect(room.lying).toBe(0);
  });
});

describe('what was written for another table', () => {
  const brought = async (room: Room) => {
    await room.bring(room.elsewhere);
    await pass(3_000);
  };

  it('is never said to be saved', async () => {
    const room = await open();
    await leaveBehind(room, [write('n9', 'Viktig')]);
    await pass(20_000);
    expect(status(room)).toBe('lying');
  });

  it('keeps the words that settled two versions', async () => {
    host.notes.set('n1', line('n1', 'B', { others: [words('C')] }));
    const room = await open();
    const content = words('B og C sammen');
    await leaveBehind(room, [{ kind: 'settle_note', note: 'n1', base: 1, content }]);
    await brought(room);
    expect(contents()).toContainEqual(['t7', 'B og C sammen']);
    expect(room.unanswered).toEqual([]);
  });

  it('becomes one note with its last words, and none when it was deleted', async () => {
    const room = await open();
    const revise = (note: string, text: string): Command => ({
      kind: 'revise_note',
      note,
      content: words(text),
    });
    await leaveBehind(room, [
      write('gone', 'slettet'),
      { kind: 'withdraw_note', note: 'gone' },
      write('n9', 'En'),
      revise('n9', 'En og to'),
      { kind: 'ask_for_help', workshop: 'w', table: 't4' },
    ]);
    await brought(room);
    expect(contents()).toEqual([['t7', 'En og to']]);
    expect(room.unanswered).toEqual([]);
    expect(room.refused).toEqual([]);
  });

  it('goes unchanged to a note that came along', async () => {
    host.notes.set('n1', line('n1', 'A'));
    const room = await open();
    host.notes.set('n1', { ...line('n1', 'A'), table: 't7' });
    await leaveBehind(room, [{ kind: 'revise_note', note: 'n1', content: words('AB'), base: 1 }]);
    await brought(room);
    expect(contents()).toEqual([['t7', 'AB']]);
  });

  it('goes to the question that the facilitator is at when none is open, and otherwise stays', async () => {
    host.notes.set('n1', line('n1', 'A'));
    const room = await open();
    await leaveBehind(room, [{ kind: 'revise_note', note: 'n1', content: words('AB'), base: 1 }]);
    const item = { id: 'p1', kind: 'goal', code: 'M1', text: 'Mål' } as never;
    const asked = (current: string | null) =>
      snapshot(
        view([], {
          table: 't7',
          number: 7,
          current_question: current,
          questions: [
            {
              question: question('3', { kind: 'plan_items' }),
              fact_sheets: [],
              items: [{ plan_item: item, notes: [] }],
            },
          ],
        }),
        50,
        host.boot,
      );
    const give = vi.spyOn(room, 'give');
    room.seen(asked(null));
    await room.bring(room.elsewhere);
    expect(room.elsewhere).toHaveLength(1);
    room.seen(asked('3'));
    await room.bring(room.elsewhere);
    expect(give.mock.calls.flatMap(([commands]) => commands)).toMatchObject([
      { kind: 'write_note', question: '3', plan_item: 'p1', content: { text: 'AB' } },
    ]);
    expect(room.elsewhere).toEqual([]);
  });

  it('does not take the place of what this table has answered', async () => {
    host.checks.set('s1', check('s1', { verdict: 'right', words: 'Vårt', revision: 1 }));
    const room = await open();
    const at = { workshop: 'w', table: 't4', statement: 's1' };
    await leaveBehind(room, [
      { kind: 'answer_statement', ...at, verdict: 'wrong', words: 'Deres', base: 1 },
    ]);
    await brought(room);
    expect(host.checks.get('s1')).toMatchObject({ words: 'Vårt' });
    expect(room.refused).toMatchObject([{ command: { words: 'Deres' } }]);
  });
});

describe('what the host would not take', () => {
  it('is never said to be saved', async () => {
    const room = await open();
    host.handedIn = '2026-03-03T11:00:00Z';
    add(room, 'Viktig');
    await pass(3_000);
    expect(room.refused).toHaveLength(1);
    expect(status(room)).toBe('lying');
  });

  it('can be answered once more when another device answered meanwhile', async () => {
    host.checks.set('s1', check('s1'));
    const room = await open();
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

describe('another workshop', () => {
  it('knows nothing of what was seen in the one before', async () => {
    const room = await open();
    const page = new Page(room, {} as never);
    const first = { handed_in_at: '2026-03-03T11:00:00Z' };
    room.seen(snapshot(view([], first), 10, 'x'));
    page.notice();
    room.keep({ question: '2', messagesSeen: 3 });
    room.seen(snapshot(view([], { workshop: 'w2', table: 't9', number: 9 }), 40, 'y'));
    page.notice();
    await pass(100);
    expect(page.news?.kind).not.toBe('reopened');
    expect(page.question?.question.key).toBe('1');
    expect(room.kept.messagesSeen).toBeUndefined();
  });
});

describe('another table of the workshop', () => {
  it('is looked at where the writer was, and has not handed in what the one before did', async () => {
    const room = await open();
    const page = new Page(room, {} as never);
    host.handedIn = '2026-03-03T11:00:00Z';
    await move(room, 't4');
    page.notice();
    page.go('2');
    room.keep({ messagesSeen: 3 });
    host.handedIn = null;
    await move(room, 't5');
    page.notice();
    expect(page.news?.kind).toBe('moved');
    expect(page.question?.question.key).toBe('2');
    expect(room.kept.messagesSeen).toBeUndefined();
  });
});

describe('a tab that was frozen', () => {
  it('lets go of the drafts that another tab has taken', async () => {
    const disk = new MemoryStore();
    const frozen = await open(disk, 'one');
    frozen.typed.typeNew('1', null, words('Halvt notat'));
    await pass(2_000);
    const other = await open(disk, 'two');
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
    const frozen = await open(disk, 'one');
    frozen.typed.typeNew('1', null, words('Halvt'));
    await pass(2_000);
    await open(disk, 'two');
    frozen.typed.typeNew('1', null, words('Halvt, og mer'));
    frozen.wake();
    await pass(2_000);
    expect(frozen.typed.newDraft('1', null)?.content.text).toBe('Halvt, og mer');
  });
});
