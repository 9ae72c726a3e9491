import type { NoteId } from '$lib/generated';

interface Given {
  parts: readonly { text: string; notes: readonly NoteId[] }[];
  reason: string;
}

/** What still stops a split. */
export function splitFaults({ parts, reason }: Given, notes: readonly NoteId[]) {
  const leftOut = notes.filter((note) => !parts.some((part) => part.notes.includes(note)));
  const noReason = reason.trim() === '';
  const incomplete = parts.some(({ text, notes: own }) => text.trim() === '' || own.length === 0);
  return { leftOut, reason: noReason, any: leftOut.length > 0 || noReason || incomplete };
}
