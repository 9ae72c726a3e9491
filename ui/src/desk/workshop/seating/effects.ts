import type { GoalChange } from '$lib/generated';
import { t } from '$lib/i18n';

/** `+2`, `−1`, or the word for no change. */
export function effectText(change: number): string {
  if (change === 0) return t('seats-effect-same');
  return `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
}

export const effectTone = (change: number): 'better' | 'worse' | 'same' =>
  change < 0 ? 'better' : change > 0 ? 'worse' : 'same';

/** What changes, goal by goal: `Parti +1, kjønn −1`. */
export const goalTexts = (goals: GoalChange[]): string =>
  goals
    .filter(({ change }) => change !== 0)
    .map(({ goal, change }) => `${t(`seats-goal-${goal}`)} ${effectText(change)}`)
    .join(', ');
