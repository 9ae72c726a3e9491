import { describe, expect, it } from 'vitest';
import type { NoteLine, SummaryView } from '$lib/generated';
import {
  EARLIER_LATE,
  allowed,
  between,
  filterNotes,
  groupNotes,
  matches,
  nextOpen,
  shared,
} from './notes';

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
  earlier_late: [],
  open_for_work: true,
} as unknown as SummaryView;

const ids = (found: NoteLine[]) => found.map(({ id }) => id);

describe('notes', () => {
  it('are filtered by what became of them', () => {
    expect(ids(filterNotes(notes, 'open'))).toEqual(['B10-2', 'B2-1']);
    expect(ids(filterNotes(notes, 'used'))).toEqual(['B1-1']);
    expect(filterNotes(notes, 'set_aside')).toEqual([]);
  });

  it('are found by words anywhere in text, why and reference', () => {
    const found = (search: string) => ids(notes.filter((one) => matches(one, search)));
    expect(found('jobb bussruter')).toEqual(['B10-2']);
    expect(found('b2-1')).toEqual(['B2-1']);
    expect(found('bussruter bolig')).toEqual([]);
  });

  it('are those that a search found, among those that the filter lets through', () => {
    expect(ids(filterNotes(notes, 'open', new Set(['B1-1', 'B2-1'])))).toEqual(['B2-1']);
  });

  it('of an earlier round that came late stand first, whatever the headings are', () => {
    const late = note('1:B3-9', { question: 'curious' });
    const groups = groupNotes({ ...view, earlier_late: [late] }, [late, ...notes], 'question');
    expect(groups[0]).toEqual({ key: EARLIER_LATE, notes: [late] });
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

describe('the next note', () => {
  const done = note('used', { fate: { kind: 'used', statements: [1] } });
  const [a, b, c] = [note('a'), note('b'), note('c')];
  const shown = [a, done, b, c];

  it('is the next that nothing has become of, and the list begins again at its end', () => {
    expect(nextOpen(shown, 'a')).toBe('b');
    expect(nextOpen(shown, 'c')).toBe('a');
    expect(nextOpen(shown, undefined)).toBe('a');
  });

  it('is none of those that are on their way out', () => {
    expect(nextOpen(shown, 'a', ['a', 'b'])).toBe('c');
    expect(nextOpen(shown, 'a', ['a', 'b', 'c'])).toBeUndefined();
  });
});

describe('what may be done with notes', () => {
  const aside = note('aside', { fate: { kind: 'set_aside', reason: 'other', remark: 'x' } });
  const used = note('used', { fate: { kind: 'used', statements: [1] } });
  const published = { ...view, open_for_work: false } as SummaryView;
  const may = (at: SummaryView, ...some: NoteLine[]) =>
    Object.entries(allowed(at, some))
      .filter(([, can]) => can)
      .map(([what]) => what);

  it('is everything with an open note', () => {
    expect(may(view, note('a'))).toEqual(['theme', 'use', 'setAside', 'followUp']);
  });

  it('is not to set aside what is used, nor to use what is set aside', () => {
    expect(may(view, used)).toEqual(['theme', 'use', 'followUp']);
    expect(may(view, aside)).toEqual(['theme', 'takeUp', 'followUp']);
    expect(may(view, aside, note('a'))).toEqual(['theme', 'followUp']);
  });

  it('is to follow up when the summary is published, and to account for paper that came later', () => {
    expect(may(published, note('a'))).toEqual(['followUp']);
    expect(may(published, note('late', { after_publication: true }))).toEqual([
      'setAside',
      'followUp',
    ]);
  });

  it('is nothing without notes', () => {
    expect(may(view)).toEqual([]);
  });
});
