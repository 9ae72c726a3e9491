import type { PersonId, SeatingGoal, SeatingPlan, SeatingRule } from '$lib/generated';

/** A change of the plan, made on the plan as it stands when its turn comes. */
export type PlanChange = (plan: SeatingPlan) => SeatingPlan;

/** The goals that a plan can weigh, in the usual order. */
export const allGoals: SeatingGoal[] = [
  'party',
  'bloc',
  'gender',
  'new_company',
  'first_term',
  'area',
];

const holdsIn = (rule: SeatingRule, rotation: number): boolean =>
  rule.rotations?.includes(rotation) ?? true;

const isPin = ({ rule }: SeatingRule, person: PersonId): boolean =>
  rule.kind === 'pin' && rule.person === person;

const keepsTable = ({ rule }: SeatingRule, table: number): boolean =>
  rule.kind === 'keep_table' && rule.table === table;

/** The rules without those that match in one rotation; in the other rotations these go on. */
function freed(
  plan: SeatingPlan,
  rotation: number,
  matches: (rule: SeatingRule) => boolean,
): SeatingRule[] {
  return plan.rules.flatMap((rule) => {
    if (!matches(rule) || !holdsIn(rule, rotation)) return [rule];
    const all = rule.rotations ?? Array.from({ length: plan.rotations }, (_, i) => i + 1);
    const left = all.filter((other) => other !== rotation);
    return left.length > 0 ? [{ ...rule, rotations: left }] : [];
  });
}

/** Locked to this table by a rule of the person's own, not with the whole table. */
export const isPinned = (
  plan: SeatingPlan,
  person: PersonId,
  table: number,
  rotation: number,
): boolean =>
  plan.rules.some(
    (rule) =>
      isPin(rule, person) &&
      holdsIn(rule, rotation) &&
      rule.rule.kind === 'pin' &&
      rule.rule.table === table,
  );

export const unlockPerson =
  (person: PersonId, rotation: number): PlanChange =>
  (plan) => ({ ...plan, rules: freed(plan, rotation, (rule) => isPin(rule, person)) });

export const lockPerson =
  (person: PersonId, table: number, rotation: number, id: string): PlanChange =>
  (plan) =>
    withRules([{ id, rotations: [rotation], rule: { kind: 'pin', person, table } }])(
      unlockPerson(person, rotation)(plan),
    );

export const unlockTable =
  (table: number, rotation: number): PlanChange =>
  (plan) => ({ ...plan, rules: freed(plan, rotation, (rule) => keepsTable(rule, table)) });

export const lockTable =
  (table: number, rotation: number, id: string): PlanChange =>
  (plan) =>
    withRules([{ id, rotations: [rotation], rule: { kind: 'keep_table', table } }])(
      unlockTable(table, rotation)(plan),
    );

export const withRules =
  (rules: SeatingRule[]): PlanChange =>
  (plan) => ({ ...plan, rules: [...plan.rules, ...rules] });

export const withoutRule =
  (id: string): PlanChange =>
  (plan) => ({ ...plan, rules: plan.rules.filter((rule) => rule.id !== id) });

/** Fewer seatings leave no rule for those that are gone. */
export const withRotations =
  (rotations: number): PlanChange =>
  (plan) => ({
    ...plan,
    rotations,
    rules: plan.rules.flatMap((rule) => {
      if (!rule.rotations) return [rule];
      const left = rule.rotations.filter((rotation) => rotation <= rotations);
      return left.length > 0 ? [{ ...rule, rotations: left }] : [];
    }),
  });

/** Fewer tables leave no rule for those that are gone. */
export const withTables =
  (tables: number | null): PlanChange =>
  (plan) => ({
    ...plan,
    tables,
    rules: plan.rules.filter(
      ({ rule }) => tables === null || !('table' in rule) || rule.table <= tables,
    ),
  });

/** A goal at another place among those that count. */
export const placeGoal =
  (goal: SeatingGoal, place: number): PlanChange =>
  (plan) => {
    const others = plan.goals.filter((other) => other !== goal);
    return { ...plan, goals: others.toSpliced(Math.max(0, place), 0, goal) };
  };

/** Lets a goal count, as the least important, or not count. */
export const toggleGoal =
  (goal: SeatingGoal): PlanChange =>
  (plan) => ({
    ...plan,
    goals: plan.goals.includes(goal)
      ? plan.goals.filter((other) => other !== goal)
      : [...plan.goals, goal],
  });

export const setWilling =
  (person: PersonId, willing: boolean): PlanChange =>
  (plan) => {
    const others = plan.willing.filter((other) => other !== person);
    return { ...plan, willing: willing ? [...others, person] : others };
  };
