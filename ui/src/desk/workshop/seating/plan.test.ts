import { describe, expect, it } from 'vitest';
import type { SeatingPlan, SeatingRule } from '$lib/generated';
import {
  isPinned,
  lockPerson,
  lockTable,
  placeGoal,
  setWilling,
  toggleGoal,
  unlockPerson,
  unlockTable,
  withRotations,
  withTables,
  withoutRule,
} from './plan';

const plan = (changes: Partial<SeatingPlan> = {}): SeatingPlan => ({
  tables: 14,
  rotations: 3,
  goals: ['party', 'bloc', 'gender'],
  rules: [],
  willing: [],
  ...changes,
});
const pin = (rotations: number[] | null, table = 4): SeatingRule => ({
  id: 'pin',
  rotations,
  rule: { kind: 'pin', person: 'kari', table },
});

describe('a lock on a person', () => {
  it('holds in one rotation at one table', () => {
    const locked = lockPerson('kari', 4, 2, 'new')(plan());
    expect(isPinned(locked, 'kari', 4, 2)).toBe(true);
    expect(isPinned(locked, 'kari', 4, 1)).toBe(false);
    expect(isPinned(locked, 'kari', 5, 2)).toBe(false);
    expect(unlockPerson('kari', 2)(locked)).toEqual(plan());
  });

  it('taken away in one rotation goes on in the others', () => {
    const freed = unlockPerson('kari', 2)(plan({ rules: [pin(null)] }));
    expect(freed.rules).toEqual([pin([1, 3])]);
  });

  it('replaces one to another table', () => {
    const moved = lockPerson('kari', 6, 1, 'new')(plan({ rules: [pin([1])] }));
    expect(moved.rules).toEqual([{ ...pin([1], 6), id: 'new' }]);
  });
});

it('a lock on a table comes and goes in its own rotation', () => {
  const both = lockTable(3, 2, 'b')(lockTable(3, 1, 'a')(plan()));
  expect(both.rules.map(({ rotations }) => rotations)).toEqual([[1], [2]]);
  expect(unlockTable(3, 1)(both).rules.map(({ id }) => id)).toEqual(['b']);
});

describe('the goals', () => {
  it('are put in another order', () => {
    expect(placeGoal('gender', 0)(plan()).goals).toEqual(['gender', 'party', 'bloc']);
    expect(placeGoal('party', 2)(plan()).goals).toEqual(['bloc', 'gender', 'party']);
  });

  it('are switched off, and on again as the least important', () => {
    const off = toggleGoal('party')(plan());
    expect(off.goals).toEqual(['bloc', 'gender']);
    expect(toggleGoal('party')(off).goals).toEqual(['bloc', 'gender', 'party']);
  });
});

describe('fewer of something', () => {
  it('takes away the rules for rotations that are gone', () => {
    const rules = [pin([1, 3]), { ...pin([3]), id: 'gone' }, { ...pin(null), id: 'always' }];
    const left = withRotations(2)(plan({ rules })).rules;
    expect(left.map(({ id, rotations }) => [id, rotations])).toEqual([
      ['pin', [1]],
      ['always', null],
    ]);
  });

  it('takes away the rules for tables that are gone', () => {
    const rules = [pin(null, 4), { ...pin(null, 12), id: 'gone' }];
    expect(withTables(10)(plan({ rules })).rules.map(({ id }) => id)).toEqual(['pin']);
    expect(withTables(null)(plan({ rules })).rules).toHaveLength(2);
  });
});

it('a rule is taken away by its id', () => {
  expect(withoutRule('pin')(plan({ rules: [pin(null)] })).rules).toEqual([]);
});

it('somebody is willing once only', () => {
  const willing = setWilling('kari', true)(plan({ willing: ['ola', 'kari'] }));
  expect(willing.willing).toEqual(['ola', 'kari']);
  expect(setWilling('ola', false)(willing).willing).toEqual(['kari']);
});
