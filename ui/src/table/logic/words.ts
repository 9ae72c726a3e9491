import type { NoteContent } from '$lib/generated';
import type { AnswerContent } from '../store/store';

/** The longest note, hvorfor or answer, in characters; as the host has it. */
export const LIMIT = 4000;

export const nothing: NoteContent = { text: '', why: '', stance: null, disagreement: false };

/** A text as the host will keep it: no stray control characters, one kind of line ending, nothing around it. */
export const clean = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    // Half of a character that was cut in two cannot be sent.
    .replace(/\p{Surrogate}/gu, '')
    // eslint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .trim();

export const cleanContent = (content: NoteContent): NoteContent => ({
  text: clean(content.text),
  why: clean(content.why),
  stance: content.stance ?? null,
  disagreement: content.disagreement,
});

export const sameWords = (one: NoteContent, other: NoteContent) =>
  clean(one.text) === clean(other.text) &&
  clean(one.why) === clean(other.why) &&
  (one.stance ?? null) === (other.stance ?? null) &&
  one.disagreement === other.disagreement;

/** Something that somebody would miss. */
export const hasWords = (content: NoteContent) =>
  clean(content.text) !== '' || clean(content.why) !== '';

/** How far over the limit, in characters. */
export const excess = (text: string) => Math.max(0, [...clean(text)].length - LIMIT);

/** The host would take it as a note. */
export const sendable = (content: NoteContent) =>
  clean(content.text) !== '' && excess(content.text) === 0 && excess(content.why) === 0;

export const sameAnswer = (one: AnswerContent, other: AnswerContent) =>
  one.verdict === other.verdict && clean(one.words) === clean(other.words);
