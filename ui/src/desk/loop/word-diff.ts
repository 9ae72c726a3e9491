import type { WordDiff } from '$lib/generated';

type Kind = WordDiff['kind'];

const words = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

/** For each pair of ends, the length of the longest run of words that both have in the same order. */
function common(before: string[], after: string[]): Uint16Array[] {
  const lengths = Array.from(
    { length: before.length + 1 },
    () => new Uint16Array(after.length + 1),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const [row, below] = [lengths[i]!, lengths[i + 1]!];
      row[j] = before[i] === after[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  return lengths;
}

/**
 * What changes from one text to another, in whole words: the look ahead while a version is written. The host works out
 * the difference that is kept and printed.
 */
export function wordDiff(before: string, after: string): WordDiff[] {
  const [a, b] = [words(before), words(after)];
  const lengths = common(a, b);
  const spans: WordDiff[] = [];
  const push = (kind: Kind, text: string) => {
    const last = spans.at(-1);
    if (last?.kind === kind) last.text += text;
    else spans.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      push('same', left);
      i++;
      j++;
    } else if (
      left !== undefined &&
      (right === undefined || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)
    ) {
      push('removed', left);
      i++;
    } else {
      push('added', right ?? '');
      j++;
    }
  }
  return spans;
}
