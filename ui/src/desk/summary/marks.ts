import type { NoteId, SearchHit, SnippetPart } from '$lib/generated';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words that are marked in a snippet, each once, in lower case. */
export const markedWords = (parts: readonly SnippetPart[]): string[] => [
  ...new Set(parts.filter(({ marked }) => marked).map(({ text }) => text.toLocaleLowerCase('nb'))),
];

/** The notes among the hits, each with the words to mark. */
export const foundNotes = (hits: readonly SearchHit[]): ReadonlyMap<NoteId, string[]> =>
  new Map(
    hits.filter(({ kind }) => kind === 'note').map(({ id, snippet }) => [id, markedWords(snippet)]),
  );

/** A whole text with the same words marked; the snippet it was found by can be shorter. */
export function withMarks(text: string, words: readonly string[]): SnippetPart[] {
  if (words.length === 0) return [{ text, marked: false }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  // Splitting at a group gives what is between and what is found in turn.
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** How alike two notes are, as a word: the number behind it says less than it seems to. */
export const likeness = (score: number): 'very' | 'quite' | 'little' =>
  score >= 0.6 ? 'very' : score >= 0.3 ? 'quite' : 'little';
