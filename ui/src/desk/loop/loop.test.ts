import { describe, expect, it } from 'vitest';
import type { CheckLine, VerdictCount, VersionLine } from '$lib/generated';
import { placeAt } from './pages';
import { splitFaults } from './split';
import { agreement, arrange, askedBefore, outcome } from './verdicts';
import { wordDiff } from './word-diff';

const version = (number: number, round: number) =>
  ({ version: number, round, published: round === 1 }) as VersionLine;

function check(counts: Partial<VerdictCount>, more: Partial<CheckLine> = {}): CheckLine {
  const none = { right: 0, partly: 0, wrong: 0, missing: 0, unanswered: 0 };
  return {
    statement: { versions: [version(1, 1)] } as CheckLine['statement'],
    asked_version: 1,
    asked_text: '',
    answers: [],
    counts: { ...none, ...counts },
    unresolved: false,
    changed_since: true,
    still_open: false,
    ...more,
  };
}

describe('what became of the answers', () => {
  it.each([
    ['unanswered', check({ unanswered: 8 })],
    ['confirmed', check({ right: 8 })],
    ['unresolved', check({ right: 7, partly: 1 }, { unresolved: true })],
    ['kept', check({ wrong: 1 }, { kept: { round: 2, remark: 'Delt syn.', at: '2026' } })],
  ])('is %s', (expected, line) => {
    expect(outcome(line, 2)).toBe(expected);
  });

  it('is a new version when this round has made one, not when an earlier round did', () => {
    const versions = [version(1, 1), version(2, 2)];
    const statement = { versions } as CheckLine['statement'];
    expect(outcome(check({ partly: 1 }, { statement }), 2)).toBe('revised');
    expect(outcome(check({ right: 3 }, { statement, asked_version: 2 }), 3)).toBe('confirmed');
  });
});

const numbered = (number: number, counts: Partial<VerdictCount>, more: Partial<CheckLine> = {}) =>
  check(counts, {
    statement: { number, versions: [] } as unknown as CheckLine['statement'],
    ...more,
  });

describe('the order', () => {
  const split = numbered(3, { right: 1, wrong: 3 }, { unresolved: true });
  const silent = numbered(1, { unanswered: 4 });
  const agreed = numbered(2, { right: 4 });
  const round = { checks: [silent, agreed, split], look_first: [3] };
  const all = { onlyUnresolved: false, leastAgreement: true, onlyNews: false };

  it('puts least agreement first, and does not count silence as disagreement', () => {
    expect(agreement(silent)).toEqual({ right: 0, all: 0 });
    expect(arrange(round, all)).toEqual([split, silent, agreed]);
  });

  it('puts what still must be looked at before what is treated, however they disagreed', () => {
    const kept = numbered(4, { right: 0, wrong: 4 });
    const ordered = arrange({ checks: [kept, split, agreed], look_first: [4, 3] }, all);
    expect(ordered).toEqual([split, kept, agreed]);
  });

  it('can leave out what needs no look', () => {
    const only = { onlyUnresolved: true, leastAgreement: false, onlyNews: false };
    expect(arrange(round, only)).toEqual([split]);
  });
});

describe('a round that asks again', () => {
  const old = { changed_since: false };
  const changed = numbered(1, { right: 4 });
  const open = numbered(2, { right: 4 }, { ...old, still_open: true });
  const quiet = numbered(3, { right: 4 }, old);
  const corrected = numbered(4, { right: 3, wrong: 1 }, old);
  const news = { onlyUnresolved: false, leastAgreement: false, onlyNews: true };

  it('shows what is changed or open, and what a table corrects after all', () => {
    const checks = [changed, open, quiet, corrected];
    expect(askedBefore(checks)).toBe(true);
    expect(arrange({ checks, look_first: [4] }, news)).toEqual([changed, open, corrected]);
  });

  it('is known from one that asks for the first time', () => {
    expect(askedBefore([changed])).toBe(false);
  });
});

describe('a split', () => {
  const part = (text: string, ...notes: string[]) => ({ text, notes });

  it('is whole when every note stands behind some part', () => {
    const whole = { parts: [part('En.', 'a', 'b'), part('To.', 'b')], reason: 'To ting.' };
    expect(splitFaults(whole, ['a', 'b'])).toEqual({ leftOut: [], reason: false, any: false });
  });

  it('is told what it lacks', () => {
    const parts = [part('En.', 'a'), part('')];
    expect(splitFaults({ parts, reason: ' ' }, ['a', 'b'])).toEqual({
      leftOut: ['b'],
      reason: true,
      any: true,
    });
  });
});

describe('an address', () => {
  it.each([
    [[], 'answers', []],
    [['w', '3'], 'answers', ['w', '3']],
    [['innvendinger', 'ny'], 'objections', ['ny']],
    [['livslinje', 'notat', 'n'], 'life', ['notat', 'n']],
  ])('%j names a page', (address, page, rest) => {
    expect(placeAt(address)).toEqual({ page, rest });
  });
});

describe('the difference', () => {
  it('is told in whole words', () => {
    expect(wordDiff('Vi vil vokse nå.', 'Vi vil bevare nå.')).toEqual([
      { kind: 'same', text: 'Vi vil ' },
      { kind: 'removed', text: 'vokse' },
      { kind: 'added', text: 'bevare' },
      { kind: 'same', text: ' nå.' },
    ]);
  });

  it('is nothing for the same text, and everything for an empty one', () => {
    expect(wordDiff('Likt.', 'Likt.')).toEqual([{ kind: 'same', text: 'Likt.' }]);
    expect(wordDiff('Bort.', '')).toEqual([{ kind: 'removed', text: 'Bort.' }]);
  });

  it('loses no character of either text', () => {
    const [before, after] = ['a b\nc  d', 'b c\n\nd e'];
    const spans = wordDiff(before, after);
    const without = (kind: string) => spans.filter((s) => s.kind !== kind).map((s) => s.text);
    expect(without('added').join('')).toBe(before);
    expect(without('removed').join('')).toBe(after);
  });
});
