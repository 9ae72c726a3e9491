import type { NoteId } from '$lib/generated';

/** A part of a statement that is being split. */
export interface Part {
  text: string;
  notes: readonly NoteId[];
}

/** What is wrong with the parts: a part without words or notes, or notes that no part has. */
export interface SplitFaults {
  textMissing: number[];
  notesMissing: number[];
  leftOut: NoteId[];
}

export function splitFaults(own: readonly NoteId[], parts: readonly Part[]): SplitFaults {
  const where = (wrong: (part: Part) => boolean) =>
    parts.flatMap((part, index) => (wrong(part) ? [index] : []));
  return {
    textMissing: where(({ text }) => text.trim() === ''),
    notesMissing: where(({ notes }) => notes.length === 0),
    leftOut: own.filter((note) => !parts.some(({ notes }) => notes.includes(note))),
  };
}

export const isWhole = ({ textMissing, notesMissing, leftOut }: SplitFaults): boolean =>
  textMissing.length + notesMissing.length + leftOut.length === 0;
