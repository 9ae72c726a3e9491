import type { Stance, StanceCounts } from '$lib/generated';
import { t } from '$lib/i18n';

export const stances: readonly Stance[] = ['keep', 'change', 'end'];

/** Shapes that differ without colour; the letter or word beside them says the same. */
export const stanceSign: Record<Stance, string> = { keep: '=', change: '~', end: '×' };

/** «5 videreføres, 3 endres» */
export const stanceWords = (counts: StanceCounts): string =>
  [...stances, 'none' as const]
    .filter((stance) => counts[stance] > 0)
    .map((stance) => t(`story-count-${stance}`, { count: counts[stance] }))
    .join(', ');

/** Somebody's own words in quotation marks: others than those that stand in them already. */
export const quoted = (words: string): string =>
  words.includes('«') ? `“${words}”` : `«${words}»`;
