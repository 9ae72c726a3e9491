import type { GoalCost, RotationView, SeatingCost, TallyLine } from '$lib/generated';

/** One value at one table, against its even share there. */
export interface Share {
  line: TallyLine;
  here: number;
  floor: number;
  ceiling: number;
  outside: boolean;
}

/** How every value is spread at one table, by its place among the rotation's tables. */
export const sharesAt = (rotation: RotationView, table: number): Share[] =>
  rotation.tallies.map((line) => {
    const [here, floor, ceiling] = [
      line.per_table[table] ?? 0,
      line.floor[table] ?? 0,
      line.ceiling[table] ?? 0,
    ];
    return { line, here, floor, ceiling, outside: here < floor || here > ceiling };
  });

/** The goals that say something here: somebody has the attribute, or people can meet again. */
export const tellingGoals = (cost: SeatingCost, rotations: RotationView[]): GoalCost[] =>
  cost.goals.filter(({ goal, outside }) =>
    goal === 'new_company'
      ? outside > 0 || rotations.length > 1
      : rotations.some(({ tallies }) => tallies.some((line) => line.goal === goal)),
  );
