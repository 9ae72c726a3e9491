import { describe, expect, it } from 'vitest';
import type { WorkshopLine } from '$lib/generated';
import { addressOf, placeAt } from './address';
import { chooseWorkshop } from './choose';

const line = (round: number, changes: Partial<WorkshopLine> = {}): WorkshopLine => ({
  id: `w${round}`,
  round,
  details: { date: '2026-03-03', place: '' },
  phase: 'closed',
  question_set: '',
  checks_statements: false,
  tables: 0,
  seated: 0,
  handed_in: 0,
  notes: 0,
  unaccounted: 0,
  statements: 0,
  ...changes,
});
const published = { published_at: '2026-03-09T10:00:00Z' };

describe('the workshop that is shown', () => {
  it.each([
    ['the one asked for', [line(1), line(2, { phase: 'open' })], 'w1', 'w1'],
    ['the open one', [line(1, { phase: 'open' }), line(2)], undefined, 'w1'],
    ['the latest not published', [line(1), line(2), line(3, published)], undefined, 'w2'],
    ['the last, when all are published', [line(1, published), line(2, published)], 'gone', 'w2'],
    ['none, when there is none', [], undefined, undefined],
  ])('is %s', (_, workshops, asked, shown) => {
    expect(chooseWorkshop(workshops, asked)?.id).toBe(shown);
  });
});

describe('an address in the workshop step', () => {
  it('survives being written and read', () => {
    const place = { workshop: 'w1', tab: 'notes', rest: ['4', 'overrasket'] } as const;
    const address = addressOf({ ...place, rest: [...place.rest] });
    expect(address.slice(0, 2)).toEqual(['steg', 'verksted']);
    expect(placeAt(address.slice(2))).toEqual(place);
  });

  it('is the attendance list when nothing more is said', () => {
    expect(placeAt([])).toEqual({ workshop: undefined, tab: 'attendance', rest: [] });
  });
});
