import type { MergeConflict, MergeLine, MergeSort, WordDiff } from '$lib/generated';
import { wordDiff } from '../loop/word-diff';
import { mergeSorts } from './sorts';

/** Lines of one sort, in the copy's order. */
export interface SortedLines {
  sort: MergeSort;
  lines: MergeLine[];
}

/** The lines under their sorts; sorts without lines are left out. */
export const bySort = (lines: readonly MergeLine[]): SortedLines[] =>
  mergeSorts
    .map((sort) => ({ sort, lines: lines.filter((line) => line.sort === sort) }))
    .filter(({ lines }) => lines.length > 0);

/** What comes, also what depends on a choice; the rest is only kept. */
export const comes = ({ fate }: MergeLine): boolean => fate !== 'left';

/** Words that both texts must share before their difference is easier to read than the two texts. */
const ENOUGH = 3;

/** What differs, in words; undefined when the two have too little in common for that to help. */
export function difference({ here, copy }: MergeConflict): WordDiff[] | undefined {
  const spans = wordDiff(here.text, copy.text);
  const same = spans.filter(({ kind }) => kind === 'same').map(({ text }) => text);
  const shared = same.join(' ').match(/\p{L}+/gu)?.length ?? 0;
  return shared >= ENOUGH && spans.length > 1 ? spans : undefined;
}
