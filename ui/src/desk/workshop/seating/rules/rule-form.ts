import type { SeatingRuleKind } from '$lib/generated';

/** The rules that the form can make; a whole table is locked at its card. */
export const ruleKinds = ['apart', 'together', 'pin', 'willing_secretary'] as const;

export interface RuleDraft {
  kind: (typeof ruleKinds)[number];
  /** Ids; empty where nobody is chosen yet. */
  people: string[];
  /** The table's number, as the list gives it. */
  table: string;
  /** Empty for all rotations. */
  rotation: string;
}

/** The rule that is asked for; undefined when too few are chosen. */
export function ruleOf({ kind, people, table }: RuleDraft): SeatingRuleKind | undefined {
  const chosen = [...new Set(people.filter(Boolean))];
  const [first] = people;
  switch (kind) {
    case 'willing_secretary':
      return { kind };
    case 'pin':
      return first ? { kind, person: first, table: Number(table) } : undefined;
    default:
      return chosen.length >= 2 ? { kind, people: chosen } : undefined;
  }
}
