import { describe, expect, it } from 'vitest';
import type { CheckLine, VerdictCount, VersionLine } from '$lib/generated';
import { agreement, arrange, outcome } from './verdicts';
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
    ...more,
  };
}

describe('what became of the answers', () => {
  it.each([
    ['unanswered', check({ unanswered: 8 })],
    ['confirmed', check({ right: 8 })],
    ['unresolved', check({ right: 7, partly: 1 }, { unresolved: true })],
    ['kept', check({ wrong: 1 }, { kept: { remark: 'Delt syn.', at: '2026' } })],
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

describe('the order', () => {
  const split = check({ right: 1, wrong: 3 }, { unresolved: true });
  const silent = check({ unanswered: 4 });
  const agreed = check({ right: 4 });

  it('puts least agreement first, and does not count silence as disagreement', () => {
    expect(agreement(silent)).toBe(1);
    const all = { onlyUnresolved: false, leastAgreement: true };
    expect(arrange([silent, agreed, split], all)).toEqual([split, silent, agreed]);
  });

  it('can leave out what needs no look', () => {
    const only = { onlyUnresolved: true, leastAgreement: false };
    expect(arrange([agreed, split], only)).toEqual([split]);
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
