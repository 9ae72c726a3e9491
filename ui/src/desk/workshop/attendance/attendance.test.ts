import { describe, expect, it } from 'vitest';
import type { AttendanceLine } from '$lib/generated';
import { counted, grouped, matches, meant, substitutable } from './attendance';

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

  it('offers a deputy the members who are away, the own party first, and each once', () => {
    const away = { presence: 'absent' } as const;
    const [own, other] = [line(away), line({ ...away, party: 'H' })];
    const taken = line({ ...away, replaced_by: { person: 'p', name: 'Vara' } });
    const everybody = [line({ presence: 'present' }), other, taken, own];
    const sitting = line({ ...deputy, presence: 'present' });
    expect(substitutable(everybody, sitting)).toEqual([own, other]);
    const chosen = { ...sitting, sits_in_for: { person: taken.person, name: taken.name } };
    expect(substitutable(everybody, chosen)).toEqual([taken, own, other]);
  });

  it('means somebody only when one is left who is not there', () => {
    const waiting = line({});
    expect(meant([waiting, line({ presence: 'present' })])).toBe(waiting);
    expect(meant([waiting, line({})])).toBeUndefined();
    expect(meant([line({ mandate: { kind: 'administration' } })])).toBeUndefined();
  });
});
