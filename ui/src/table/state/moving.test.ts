import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '$lib/generated';
import { check, line, question, snapshot, view, words, write } from '../testing';
import type { FakeHost } from './fake-host';
import { Page } from './page.svelte';
import type { Room } from './room.svelte';
import { Trial, add, edit, pass, status, texts } from './trial';

let trial: Trial;
let host: FakeHost;

beforeEach(() => {
  vi.useFakeTimers();
  trial = new Trial();
  host = trial.host;
});

afterEach(() => vi.useRealTimers());

describe('a note that another device has taken to another table', () => {
  it('does not stop the line, and its words are kept in sight', async () => {
    host.notes.set('n1', line('n1', 'B'));
    const room = await trial.open();
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
    const room = await trial.open();
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

describe('a device that is moved in mid-sentence', () => {
  it('goes on with the note that came along', async () => {
    host.notes.set('n1', line('n1', 'B'));
    const room = await trial.open();
    edit(room, 'n1', 'B, og dette er nytt');
    await pass(500);
    host.notes.set('n1', { ...line('n1', 'B'), table: 't5', revision: 2 });
    await trial.move(room, 't5');
    expect(texts(room)).toEqual(['B, og dette er nytt']);
    expect(host.notes.get('n1')).toMatchObject({ content: { text: 'B, og dette er nytt' } });
    expect(host.notes.get('n1')?.others).toEqual([]);
  });

  it('keeps in sight what was typed for a note or a statement at the table before', async () => {
    host.notes.set('n1', line('n1', 'B'));
    host.checks.set('s1', check('s1'));
    const room = await trial.open();
    edit(room, 'n1', 'B og mer');
    const [shown] = room.shown?.checks ?? [];
    if (shown) room.typed.typeCheck(shown, { verdict: 'partly', words: 'Også tog' });
    await pass(300);
    await trial.move(room, 't5');
    await pass(5_000);
    expect(host.journal).toEqual([]);
    expect(room.shown?.stray).toHaveLength(2);
    expect(room.lying).toBe(2);
    expect(status(room)).toBe('lying');
    await trial.move(room, 't4');
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
    const room = await trial.open();
    await trial.leaveBehind(room, [write('n9', 'Viktig')]);
    await pass(20_000);
    expect(status(room)).toBe('lying');
  });

  it('keeps the words that settled two versions', async () => {
    host.notes.set('n1', line('n1', 'B', { others: [words('C')] }));
    const room = await trial.open();
    const content = words('B og C sammen');
    await trial.leaveBehind(room, [{ kind: 'settle_note', note: 'n1', base: 1, content }]);
    await brought(room);
    expect(trial.contents()).toContainEqual(['t7', 'B og C sammen']);
    expect(room.unanswered).toEqual([]);
  });

  it('becomes one note with its last words, and none when it was deleted', async () => {
    const room = await trial.open();
    const revise = (note: string, text: string): Command => ({
      kind: 'revise_note',
      note,
      content: words(text),
    });
    await trial.leaveBehind(room, [
      write('gone', 'slettet'),
      { kind: 'withdraw_note', note: 'gone' },
      write('n9', 'En'),
      revise('n9', 'En og to'),
      { kind: 'ask_for_help', workshop: 'w', table: 't4' },
    ]);
    await brought(room);
    expect(trial.contents()).toEqual([['t7', 'En og to']]);
    expect(room.unanswered).toEqual([]);
    expect(room.refused).toEqual([]);
  });

  it('goes unchanged to a note that came along', async () => {
    host.notes.set('n1', line('n1', 'A'));
    const room = await trial.open();
    host.notes.set('n1', { ...line('n1', 'A'), table: 't7' });
    await trial.leaveBehind(room, [
      { kind: 'revise_note', note: 'n1', content: words('AB'), base: 1 },
    ]);
    await brought(room);
    expect(trial.contents()).toEqual([['t7', 'AB']]);
  });

  it('goes to the question that the facilitator is at when none is open, and otherwise stays', async () => {
    host.notes.set('n1', line('n1', 'A'));
    const room = await trial.open();
    await trial.leaveBehind(room, [
      { kind: 'revise_note', note: 'n1', content: words('AB'), base: 1 },
    ]);
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
    const room = await trial.open();
    const at = { workshop: 'w', table: 't4', statement: 's1' };
    await trial.leaveBehind(room, [
      { kind: 'answer_statement', ...at, verdict: 'wrong', words: 'Deres', base: 1 },
    ]);
    await brought(room);
    expect(host.checks.get('s1')).toMatchObject({ words: 'Vårt' });
    expect(room.refused).toMatchObject([{ command: { words: 'Deres' } }]);
  });
});

describe('another workshop', () => {
  it('knows nothing of what was seen in the one before', async () => {
    const room = await trial.open();
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
    const room = await trial.open();
    const page = new Page(room, {} as never);
    host.handedIn = '2026-03-03T11:00:00Z';
    await trial.move(room, 't4');
    page.notice();
    page.go('2');
    room.keep({ messagesSeen: 3 });
    host.handedIn = null;
    await trial.move(room, 't5');
    page.notice();
    expect(page.news?.kind).toBe('moved');
    expect(page.question?.question.key).toBe('2');
    expect(room.kept.messagesSeen).toBeUndefined();
  });
});
