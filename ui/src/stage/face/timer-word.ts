import type { StageTimer } from '$lib/generated';

/** What is said of the time beside it. */
export function timerWord(timer: StageTimer | null | undefined, over = false) {
  if (timer?.paused_at) return 'stage-timer-paused';
  return over ? 'stage-timer-over' : 'stage-timer-left';
}
