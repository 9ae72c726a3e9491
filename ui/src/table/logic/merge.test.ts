import { describe, expect, it } from 'vitest';
import type { CheckAnswer } from '$lib/generated';
import type { Draft, Row } from '../store/store';
import {
  acked,
  check,
  here,
  line,
  newDraft,
  noteDraft,
  revise,
  row,
  snapshot,
  view,
  words,
  write,
} from '../testing';
import { show } from './merge';

const shown = (rows: Row[], drafts: Draft[] = [], notes = [line('n1', 'Buss')]) =>
  show(snapshot(view(notes)), rows, drafts);

const first = (of: ReturnType<typeof show>) => of.questions[0]?.items[0]?.notes ?? [];
const texts = (of: ReturnType<typeof show>) => first(of).map((note) => note.content.text);

describe('what the table is shown', () => {
  it('is the host’s when nothing is on its way', () => {
    const of = shown([]);
    expect(first(of)[0]?.where).toEqual({ kind: 'host', at: '2026-03-03T10:42:00Z' });
    expect(of.waiting).toBe(0);
  });

  it('has a new note at once, on this device', () => {
    const of = shown([row(write('n2', 'Skole'))]);
    expect(texts(of)).toEqual(['Buss', 'Skole']);
    expect(first(of)[1]).toMatchObject({ reference: null, where: { kind: 'device' } });
    expect(of.waiting).toBe(1);
  });

  it('says that a note is with the host when the host has said so, before a view shows it', () => {
    const of = shown([row(write('n2', 'Skole'), acked(11))]);
    expect(first(of)[1]?.where).toEqual({ kind: 'host', at: '2026-03-03T10:50:00Z' });
    expect(of.waiting).toBe(0);
  });

  it('follows the view when it has what was sent', () => {
    const rows = [row(revise('n1', 'Buss og tog'), acked(10))];
    expect(texts(shown(rows, [], [line('n1', 'Buss, tog og båt', { revision: 3 })]))).toEqual([
      'Buss, tog og båt',
    ]);
  });

  it('never says that new words are with the host until a view shows them', () => {
    for (const more of [{}, acked(11)]) {
      const of = shown([row(revise('n1', 'Buss og tog'), more)]);
      expect(first(of)[0]).toMatchObject({
        content: { text: 'Buss og tog' },
        where: { kind: 'device' },
      });
    }
  });

  it('shows what is being typed, as what is on this device', () => {
    const of = shown([], [noteDraft('n1', 'Buss og t', 'Buss')]);
    expect(first(of)[0]).toMatchObject({
      content: { text: 'Buss og t' },
      sent: { text: 'Buss' },
      where: { kind: 'device' },
    });
    expect(of.waiting).toBe(1);
  });

  it('follows the host under an editor where nothing is typed', () => {
    const of = shown([], [noteDraft('n1', 'Buss', 'Buss')], [line('n1', 'Båt', { revision: 2 })]);
    expect(first(of)[0]).toMatchObject({ content: { text: 'Båt' }, where: { kind: 'host' } });
  });

  it('counts a space at the end as the same words', () => {
    expect(shown([], [noteDraft('n1', 'Buss ', 'Buss')]).waiting).toBe(0);
  });

  it('moves, deletes and takes back', () => {
    const move = row({ kind: 'move_note', note: 'n1', question: '2' });
    expect(shown([move]).questions.map((one) => one.notes)).toEqual([0, 1]);
    const gone = row({ kind: 'withdraw_note', note: 'n1' });
    expect(texts(shown([gone]))).toEqual([]);
    expect(shown([gone]).deleted.map((note) => note.id)).toEqual(['n1']);
    expect(shown([gone]).waiting).toBe(1);
    const back = row({ kind: 'restore_note', note: 'n1' });
    expect(texts(shown([gone, back]))).toEqual(['Buss']);
  });

  it('puts notes in another order', () => {
    const notes = [line('n1', 'En'), line('n2', 'To'), line('n3', 'Tre')];
    const at = { workshop: 'w', table: 't4', question: '1' };
    const order = row({ kind: 'reorder_notes', ...at, order: ['n3', 'n1', 'n2'] });
    expect(texts(shown([order], [], notes))).toEqual(['Tre', 'En', 'To']);
  });

  it('leaves out what belongs to another table', () => {
    const elsewhere = { place: { ...here, table: 't7' } };
    expect(texts(shown([row(write('n2', 'Skole'), elsewhere)]))).toEqual(['Buss']);
  });

  it('keeps words for a note that is gone where they are seen', () => {
    const draft = noteDraft('n9', 'Viktig', 'Litt');
    expect(shown([], [draft]).stray).toEqual([draft]);
  });

  it('tells which fields have words in them', () => {
    expect(shown([], [newDraft('Halv setn')]).drafts).toHaveLength(1);
    expect(shown([], [newDraft('  ')]).drafts).toHaveLength(0);
    expect(shown([], [newDraft('Halv setn')]).waiting).toBe(0);
  });

  it('settles two versions when the table has chosen', () => {
    const notes = [line('n1', 'Buss', { others: [words('Båt')] })];
    const settle = row({ kind: 'settle_note', note: 'n1', base: 1, content: words('Begge') });
    expect(first(shown([settle], [], notes))[0]).toMatchObject({
      others: [],
      content: { text: 'Begge' },
    });
  });
});

describe('answers', () => {
  const at = { workshop: 'w', table: 't4', statement: 's1' };
  const answered = (rows: Row[], drafts: Draft[] = [], more: Partial<CheckAnswer> = {}) =>
    show(snapshot(view([], { checks: [check('s1', more)] })), rows, drafts).checks[0];
  const draft = (text: string, seen = ''): Draft => ({
    kind: 'check',
    key: 'k',
    place: here,
    tab: 'tab',
    at: 1,
    statement: 's1',
    content: { verdict: 'partly', words: text },
    seen: { verdict: 'partly', words: seen },
    base: 0,
  });

  it('are shown at once, and are with the host when it says so', () => {
    const given = row({ kind: 'answer_statement', ...at, verdict: 'partly', words: 'Også tog' });
    expect(answered([given])).toMatchObject({
      verdict: 'partly',
      words: 'Også tog',
      where: { kind: 'device' },
    });
    expect(answered([{ ...given, ...acked(11) }])?.where.kind).toBe('host');
  });

  it('tell when another device has written in the meantime', () => {
    const host = { verdict: 'partly', words: 'Og båt' } as const;
    expect(answered([], [draft('Og tog')], host)).toMatchObject({
      words: 'Og tog',
      foreign: 'Og båt',
    });
    expect(answered([], [draft('Og båt og tog', 'Og båt')], host)?.foreign).toBeNull();
  });
});
