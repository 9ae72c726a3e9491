import type { RunningBlock } from '$lib/generated';

/** What tells how a timer stands. */
export type TimerState = Pick<
  RunningBlock,
  'planned_minutes' | 'extra_minutes' | 'ends_at' | 'used_seconds' | 'paused_at'
>;

/** What the timer shows: seconds left, and whether they are over. */
export interface Left {
  seconds: number;
  over: boolean;
}

const two = (value: number) => String(value).padStart(2, '0');

const toLeft = (seconds: number): Left => ({ seconds: Math.abs(seconds), over: seconds < 0 });

/** What is left of a block at a moment, in milliseconds since 1970. In a pause it stands still. */
export function timeLeft(timer: TimerState, now: number): Left {
  const all = Math.max(0, timer.planned_minutes + timer.extra_minutes) * 60;
  if (timer.paused_at) return toLeft(all - timer.used_seconds);
  return toLeft(Math.ceil((Date.parse(timer.ends_at) - now) / 1000));
}

/** «12:05», or «1:02:05» when there are hours. */
export function timerText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
