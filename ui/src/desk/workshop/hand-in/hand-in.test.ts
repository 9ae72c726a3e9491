import { describe, expect, it } from 'vitest';
import type { TableView } from '$lib/generated';
import { question } from '../builders';
import { hasChanged, progress, reachOf } from './hand-in';

const asked = (key: string, kind: 'open' | 'check') => ({
  question: question(key, kind),
  items: [],
  fact_sheets: [],
});
const view: TableView = {
  workshop: 'w',
  table: 't',
  number: 4,
  title: '',
  municipality: '',
  round: 1,
  date: '2026-03-03',
  room_open: false,
  help_asked: false,
  messages: [],
  move_wish: [],
  tables: [],
  phase: 'open',
  questions: [asked('1', 'open'), asked('2', 'open'), asked('3', 'check')],
  checks: [],
  standing_notes: [
    { note: 'a', revision: 1 },
    { note: 'b', revision: 2 },
  ],
  standing_answers: [],
  standing_rankings: [],
  unreached: ['2'],
  deleted: [],
};

describe('a table’s progress', () => {
  it('leaves out a check without statements', () => {
    expect(progress(view)).toEqual({ questions: 2, written: 1, statements: 0, answered: 0 });
  });
});

describe('what was read back', () => {
  it('stands when the same notes come in another order', () => {
    expect(hasChanged(view, { ...view, standing_notes: [...view.standing_notes].reverse() })).toBe(
      false,
    );
  });

  it('is outdated when a note is revised, or a verdict is given', () => {
    const revised = [...view.standing_notes.slice(1), { note: 'a', revision: 2 }];
    expect(hasChanged(view, { ...view, standing_notes: revised })).toBe(true);
    const answers = [{ statement: 's', revision: 1 }];
    expect(hasChanged(view, { ...view, standing_answers: answers })).toBe(true);
    const rankings = [{ question: '1', revision: 1 }];
    expect(hasChanged(view, { ...view, standing_rankings: rankings })).toBe(true);
  });
});

describe('how far a table is with a question', () => {
  const at = (answered: number, expected?: number) => ({
    question: '1',
    notes: answered,
    answered,
    expected,
  });
  const writing = {};
  const done = { handed_in_at: '2026-03-03T11:00:00Z' };

  it('is «ikke rukket» only when it has handed in', () => {
    expect([reachOf(at(0, 3), writing).kind, reachOf(at(0, 3), done).kind]).toEqual([
      'none',
      'unreached',
    ]);
  });

  it('counts what is asked for, and notes where that is up to the table', () => {
    expect(reachOf(at(2, 3), done)).toEqual({ kind: 'part', answered: 2, expected: 3 });
    expect(reachOf(at(3, 3), writing).kind).toBe('done');
    expect(reachOf(at(2), writing)).toEqual({ kind: 'notes', notes: 2 });
  });

  it('is nothing where nothing is asked', () => {
    expect(reachOf(at(0, 0), done).kind).toBe('not_asked');
  });
});
