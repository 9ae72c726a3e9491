import { describe, expect, it } from 'vitest';
import type { AttendanceLine, SeatLine, SeatingProposal, SeatsLine } from '$lib/generated';
import { isOutdated, isOutside, lostTables, perTable, toTables, usualTables } from './seating';

const seat = (person: string): SeatLine => ({
  person,
  name: person,
  sort_name: person,
  mandate: { kind: 'member' },
});
const proposal: SeatingProposal = {
  tables: [
    { number: 1, seats: [seat('a'), seat('b')], secretary: 'b' },
    { number: 2, seats: [seat('c')] },
  ],
  spread: [],
  repeats: 0,
};
const seats = (number: number, changes: Partial<SeatsLine> = {}): SeatsLine => ({
  id: `table-${number}`,
  number,
  seats: [],
  notes: 0,
  answers: 0,
  ...changes,
});
const expected = (person: string): AttendanceLine => ({
  ...seat(person),
  presence: 'expected',
});

describe('the number of tables', () => {
  it.each([
    [19, 3],
    [25, 4],
    [67, 10],
    [1, 1],
  ])('gives six or seven at each: %i people', (people, tables) => {
    expect(usualTables(people)).toBe(tables);
  });

  it('says how many sit at each', () => {
    expect(perTable(67, 10)).toEqual([6, 7]);
  });
});

describe('a proposal', () => {
  it('keeps the id of a table that has the same number', () => {
    const tables = toTables(proposal, [seats(2), seats(3)], () => 'new');
    expect(tables.map(({ table, seats, secretary }) => [table, seats, secretary])).toEqual([
      ['new', ['a', 'b'], 'b'],
      ['table-2', ['c'], undefined],
    ]);
  });

  it('is outdated when somebody has come or gone', () => {
    const people = ['a', 'b', 'c'].map(expected);
    expect(isOutdated(proposal, people)).toBe(false);
    expect(isOutdated(proposal, [...people, expected('d')])).toBe(true);
    expect(isOutdated(proposal, people.slice(1))).toBe(true);
  });

  it('names the tables that have written and would not be there', () => {
    const before = [seats(1, { notes: 3 }), seats(3, { answers: 1 }), seats(4)];
    expect(lostTables(before, 2)).toEqual([3]);
  });

  it('marks a party outside its even share', () => {
    const line = { per_table: [], floor: 1, ceiling: 2, excess: 0 };
    expect([0, 1, 2, 3].map((here) => isOutside(line, here))).toEqual([true, false, false, true]);
  });
});
