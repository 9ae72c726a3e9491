import type { Turn } from '$lib/generated';
import type { Left } from '$lib/timer';

/** The time of a turn. */
export interface TurnTime extends Left {
  /** It is counted down from what each table has; else it only counts up. */
  down: boolean;
}

/**
 * How the turn that is on stands, milliseconds after the host told what was used of it. What the table used when it had
 * the floor before counts too.
 */
export function turnTime(turn: Turn, minutes: number | null | undefined, since: number): TurnTime {
  const used = turn.used_seconds + Math.max(0, Math.floor(since / 1000));
  if (!minutes) return { seconds: used, over: false, down: false };
  const left = minutes * 60 - used;
  return { seconds: Math.abs(left), over: left < 0, down: true };
}
