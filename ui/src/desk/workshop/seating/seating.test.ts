import { describe, expect, it } from 'vitest';
import type {
  AttendanceLine,
  RotationTable,
  RotationView,
  SeatPlace,
  SeatingProposal,
} from '$lib/generated';
import { sharesAt, tellingGoals } from './cost';
import { effectText, effectTone, goalTexts } from './effects';
import { found, peopleOf } from './overview/people';
import { pages } from './pages';
import { changedSeats, isOutdated, moving, swapping, toSeats } from './rotations';
import { ruleOf } from './rules/rule-form';
import { perTable, sizeChoices } from './sizes';

const seat = (person: string, changes: Partial<SeatPlace> = {}): SeatPlace => ({
  person,
  name: person,
  sort_name: person,
  mandate: { kind: 'member' },
  locked: false,
  willing: false,
  ...changes,
});
const table = (number: number, people: string[], secretary?: string): RotationTable => ({
  table: `table-${number}`,
  number,
  seats: people.map((person) => seat(person)),
  secretary,
  locked: false,
  has_written: false,
});
const rotation = (tables: RotationTable[], changes: Partial<RotationView> = {}): RotationView => ({
  number: 1,
  held: false,
  tables,
  tallies: [],
  unseated: [],
  broken: [],
  ...changes,
});
const two = rotation([table(1, ['a', 'b'], 'b'), table(2, ['c', 'd'])]);
const cost = { goals: [], total: 0, bound: 0, proven: true };

describe('the sizes', () => {
  it('spread people evenly', () => expect(perTable(67, 14)).toEqual([4, 5]));

  it('are each offered once, the smallest first', () => {
    const choices = sizeChoices(12);
    expect(choices.map(({ size, tables }) => [size, tables])).toEqual([
      ['2', 6],
      ['2–3', 5],
      ['3', 4],
      ['4', 3],
      ['6', 2],
      ['12', 1],
    ]);
  });
});

describe('a move', () => {
  it('is taken back to where the person sat, and gives the table its secretary again', () => {
    const { redo, undo } = moving('w', two, [{ person: 'b', table: 'table-2' }]);
    expect(redo).toEqual([
      {
        kind: 'move_seats',
        workshop: 'w',
        rotation: 1,
        moves: [{ person: 'b', table: 'table-2' }],
      },
    ]);
    expect(undo).toEqual([
      {
        kind: 'move_seats',
        workshop: 'w',
        rotation: 1,
        moves: [{ person: 'b', table: 'table-1' }],
      },
      { kind: 'choose_secretary', workshop: 'w', rotation: 1, table: 'table-1', person: 'b' },
    ]);
  });

  it('of two people exchanges their seats', () => {
    expect(swapping(two, 'a', 'd')).toEqual([
      { person: 'a', table: 'table-2' },
      { person: 'd', table: 'table-1' },
    ]);
  });

  it('of somebody without a seat is taken back to no seat', () => {
    const { undo } = moving('w', two, [{ person: 'e', table: 'table-1' }]);
    expect(undo).toMatchObject([{ moves: [{ person: 'e', table: null }] }]);
  });
});

describe('a proposal', () => {
  const expected = (person: string): AttendanceLine => ({
    ...seat(person),
    presence: 'expected',
    late: false,
    left: false,
  });
  const proposal: SeatingProposal = {
    workshop: 'w',
    seed: 1,
    seconds: 1,
    stopped: false,
    from_rotation: 2,
    rotations: [rotation([table(1, ['gone'])], { held: true }), { ...two, number: 2 }],
    cost,
    repeated: [],
  };

  it('is outdated when somebody has come or gone, whoever sat in a seating that is over', () => {
    const people = ['a', 'b', 'c', 'd'].map(expected);
    expect(isOutdated(proposal, people)).toBe(false);
    expect(isOutdated(proposal, [...people, expected('e')])).toBe(true);
    expect(isOutdated(proposal, people.slice(1))).toBe(true);
  });

  it('says how many sit elsewhere', () => {
    const other = rotation([table(1, ['a', 'c'], 'a'), table(2, ['b', 'd'])]);
    expect(changedSeats([two], [other])).toBe(2);
    expect(changedSeats([two, two], [two])).toBe(0);
  });

  it('is stored with the secretaries that it proposes, except where a seating is over', () => {
    const asked = { ...table(1, ['a']), secretary_proposed: 'a' };
    const [held, ahead] = toSeats([rotation([asked], { held: true }), rotation([asked])]);
    expect(held?.[0]?.secretary).toBeNull();
    expect(ahead?.[0]?.secretary).toBe('a');
  });
});

describe('the balance', () => {
  const line = {
    goal: 'party' as const,
    value: 'Ap',
    label: 'Ap',
    per_table: [3, 1],
    floor: [1, 1],
    ceiling: [2, 2],
    outside: 1,
  };
  const tallied = rotation(two.tables, { tallies: [line] });

  it('is outside the even share where there are too many', () => {
    expect([0, 1].map((at) => sharesAt(tallied, at)[0]?.outside)).toEqual([true, false]);
  });

  it('is told for what people differ in only', () => {
    const goals = (['party', 'area', 'new_company'] as const).map((goal) => ({
      goal,
      outside: 0,
      weight: 1,
    }));
    const told = tellingGoals({ ...cost, goals }, [tallied]).map(({ goal }) => goal);
    expect(told).toEqual(['party']);
  });

  it('of a move is told with its sign', () => {
    expect([2, 0, -1].map(effectText)).toEqual(['+2', 'likt', '−1']);
    expect([2, 0, -1].map(effectTone)).toEqual(['worse', 'same', 'better']);
    const goals = [
      { goal: 'party' as const, change: 1 },
      { goal: 'area' as const, change: 0 },
    ];
    expect(goalTexts(goals)).toBe('Parti +1');
  });
});

describe('the overview', () => {
  it('has everybody once, in Norwegian order', () => {
    const people = peopleOf([
      rotation([table(1, ['å', 'b'])], { unseated: [seat('ø')] }),
      rotation([table(1, ['b'])]),
    ]);
    expect(people.map(({ person }) => person)).toEqual(['b', 'ø', 'å']);
  });

  it('is searched by name and party', () => {
    const people = [seat('Kari Moen', { party: 'Sp' }), seat('Ola Moen', { party: 'Ap' })];
    expect(found(people, 'moen sp')).toEqual(people.slice(0, 1));
    expect(found(people, '')).toEqual(people);
  });
});

describe('the form', () => {
  const draft = { kind: 'apart' as const, people: ['a', 'b'], table: '3', rotation: '' };

  it('makes the rule that is asked for', () => {
    expect(ruleOf(draft)).toEqual({ kind: 'apart', people: ['a', 'b'] });
    expect(ruleOf({ ...draft, kind: 'pin' })).toEqual({ kind: 'pin', person: 'a', table: 3 });
  });

  it('wants two different people', () => {
    expect(ruleOf({ ...draft, people: ['a', 'a', ''] })).toBeUndefined();
  });
});

it('an unknown page is the tables', () => {
  expect([pages.at([]), pages.at(['regler']), pages.at(['x'])]).toEqual([
    'tables',
    'rules',
    'tables',
  ]);
});
