import { describe, expect, it } from 'vitest';
import { check } from '../testing';
import { askedOf } from './asked';
import type { ShownCheck } from './merge';

const shown = (statement: string, more: Parameters<typeof check>[1] = {}): ShownCheck => ({
  check: check(statement, more),
  verdict: null,
  words: '',
  revision: 0,
  pending: false,
  foreign: null,
  where: { kind: 'host', at: null },
});
const ids = (checks: ShownCheck[]) => checks.map((one) => one.check.statement);

describe('what a round asks about', () => {
  it('is what has newer words, and what was not settled', () => {
    const checks = [
      shown('s1', { changed_since: true }),
      shown('s2'),
      shown('s3', { still_open: true }),
      shown('s4', { verdict: 'wrong' }),
    ];
    const { news, settled } = askedOf(checks);
    expect(ids(news)).toEqual(['s1', 's3']);
    expect(ids(settled)).toEqual(['s2', 's4']);
  });

  it('is everything when nothing is told', () => {
    const { news, settled } = askedOf([shown('s1'), shown('s2')]);
    expect([ids(news), ids(settled)]).toEqual([['s1', 's2'], []]);
  });
});
