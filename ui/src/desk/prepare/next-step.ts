import type { Overview } from '$lib/generated';

/** What the first workshop needs, in the order that it is usually done. */
export const needs = ['plan', 'people', 'workshop'] as const;

export type Need = (typeof needs)[number];

/** Where the preparation stands: what comes next, and what is done. */
export interface NextStep {
  /** A need that is missing, `ready` for the workshop, or `next_round` after a published summary. */
  next: Need | 'ready' | 'next_round';
  done: Record<Need, boolean>;
}

/** Undefined while a workshop is under way or its summary is being written: then the preparation can wait. */
export function nextStep(overview: Overview): NextStep | undefined {
  const last = overview.workshops.at(-1);
  const done = {
    plan: overview.plan_items.length > 0,
    people: overview.members > 0,
    workshop: last !== undefined,
  };
  if (!last || last.phase === 'preparing')
    return { next: needs.find((need) => !done[need]) ?? 'ready', done };
  return last.published_at ? { next: 'next_round', done } : undefined;
}
