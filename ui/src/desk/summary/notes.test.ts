import { describe, expect, it } from 'vitest';
import type { NoteLine, SummaryView } from '$lib/generated';
import { between, filterNotes, groupNotes, shared } from './notes';

const note = (id: string, more: Partial<NoteLine> = {}): NoteLine => ({
  id,
  reference: id,
  table: 'table',
  table_number: 1,
  question: 'surprised',
  content: { text: `Om ${id}`, why: '', disagreement: false },
  source: 'device',
  others: [],
  revision: 1,
  changed_at: '2026-03-03T09:05:00Z',
  fate: { kind: 'open' },
  ...more,
});

const question = (key: string) => ({ key }) as SummaryView['questions'][number];

const notes = [
  note('B1-1', { fate: { kind: 'used', statements: [3] } }),
  note('B10-2', {
    table_number: 10,
    question: 'curious',
    content: { text: 'Flere Bussruter', why: 'Folk må til jobb', disagreement: false },
  }),
  note('B2-1', { table_number: 2, theme: 'housing' }),
];
const view = {
  notes,
  questions: [question('curious'), question('missing'), question('surprised')],
  plan_items: [],
  themes: [{ id: 'housing', name: 'Bolig', notes: 1, statements: 0 }],
} as unknown as SummaryView;

const ids = (found: NoteLine[]) => found.map(({ id }) => id);

describe('notes', () => {
  it('are filtered by what became of them', () => {
    expect(ids(filterNotes(notes, 'open', ''))).toEqual(['B10-2', 'B2-1']);
    expect(ids(filterNotes(notes, 'used', ''))).toEqual(['B1-1']);
    expect(filterNotes(notes, 'set_aside', '')).toEqual([]);
  });

  it('are found by words anywhere in text, why and reference', () => {
    expect(ids(filterNotes(notes, 'all', ' jobb bussruter '))).toEqual(['B10-2']);
    expect(ids(filterNotes(notes, 'all', 'b2-1'))).toEqual(['B2-1']);
    expect(filterNotes(notes, 'all', 'bussruter bolig')).toEqual([]);
  });

  it('stand under their questions in the order these are asked', () => {
    expect(groupNotes(view, notes, 'question').map(({ key }) => key)).toEqual([
      'curious',
      'surprised',
    ]);
  });

  it('stand under tables by number, not by letter', () => {
    expect(groupNotes(view, notes, 'table').map(({ key }) => key)).toEqual(['1', '2', '10']);
  });

  it('without a theme stand last', () => {
    const groups = groupNotes(view, notes, 'theme');
    expect(groups.map(({ key, notes: found }) => [key, ids(found)])).toEqual([
      ['housing', ['B2-1']],
      ['', ['B1-1', 'B10-2']],
    ]);
  });
});

describe('a range', () => {
  const shown = ['a', 'b', 'c', 'd'];

  it('goes both ways', () => {
    expect(between(shown, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(shown, 'd', 'b')).toEqual(['b', 'c', 'd']);
  });

  it('is the note alone when the other end is filtered away', () => {
    expect(between(shown, 'gone', 'c')).toEqual(['c']);
  });
});

describe('what notes share', () => {
  it('is proposed only when all have it', () => {
    expect(shared(['x', 'x'])).toBe('x');
    expect(shared(['x', null])).toBe('');
    expect(shared([])).toBe('');
  });
});
