import { describe, expect, it } from 'vitest';
import type { AttendanceLine } from '$lib/generated';
import { counted, grouped, matches } from './attendance';

const line = (changes: Partial<AttendanceLine>): AttendanceLine => ({
  person: crypto.randomUUID(),
  name: 'Kåre Skår',
  sort_name: 'Skår, Kåre',
  party: 'Ap',
  mandate: { kind: 'member' },
  presence: 'expected',
  late: false,
  left: false,
  ...changes,
});
const deputy = { mandate: { kind: 'deputy' } } as const;

describe('the attendance list', () => {
  it('does not count a deputy who is not called in as absent', () => {
    const lines = [
      line({ presence: 'present' }),
      line({ presence: 'absent' }),
      line({ ...deputy, presence: 'absent' }),
      line({ ...deputy, presence: 'present' }),
      line({ mandate: { kind: 'administration' }, presence: 'present' }),
    ];
    expect(counted(lines)).toEqual({ present: 2, absent: 1, expected: 0, deputies: 1 });
  });

  it.each([
    ['skår', true],
    ['ap kå', true],
    ['', true],
    ['Skar', false],
  ])('finds a name or a party by parts of words: %s', (search, found) => {
    expect(matches(line({}), search)).toBe(found);
  });

  it('has the largest party first, and those without one together', () => {
    const lines = [line({ party: null }), line({}), line({ party: 'H' }), line({ party: 'H' })];
    const parties = grouped(lines, 'party').map(({ party, lines }) => [party, lines.length]);
    expect(parties).toEqual([
      ['H', 2],
      [undefined, 1],
      ['Ap', 1],
    ]);
    expect(grouped(lines, 'name')).toEqual([{ lines }]);
  });
});
