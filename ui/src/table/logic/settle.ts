import type { Command, NoteContent } from '$lib/generated';
import { sameRanks } from '$lib/ranking';
import type { AnswerContent, CheckDraft, NoteDraft, RankDraft, Row } from '../store/store';
import type { ShownCheck, ShownNote } from './merge';
import { rankStops, type ShownRanking } from './rankings';
import { clean, cleanContent, excess, sameAnswer, sameWords, sendable } from './words';

/** What is to be done about words that were typed, when nobody types just now. */
export type Settled<D> =
  /** Later: something about it is on its way, or the words cannot be sent as they are. */
  | { kind: 'wait' }
  /** The host has exactly these words. */
  | { kind: 'done'; draft: D }
  /** Nothing was typed here; the host's words have changed since. */
  | { kind: 'follow'; draft: D }
  | { kind: 'send'; command: Command; draft: D };

/** The words stay here until the table chooses between two devices' words, or makes them such as the host takes. */
export const noteStops = (note: ShownNote, content: NoteContent) =>
  note.others.length > 0 || !sendable(content);

/** The same for a verdict: other words came between, or something is missing or too long. */
export const checkStops = (shown: ShownCheck, content: AnswerContent) =>
  shown.foreign !== null || content.verdict === null || excess(content.words) > 0;

/**
 * New words for a note. One command at a time: the newest words wait until a view has shown the one before, so that the
 * revision they rest on is known. When other words have come between, the old base makes the host keep both.
 */
export function settleNote(draft: NoteDraft, note: ShownNote, ahead: Row[]): Settled<NoteDraft> {
  const busy = ahead.some((row) => 'note' in row.command && row.command.note === note.id);
  if (busy || note.revision === null) return { kind: 'wait' };
  if (sameWords(draft.content, note.sent)) {
    return { kind: 'done', draft: { ...draft, seen: note.sent, base: note.revision } };
  }
  if (sameWords(draft.content, draft.seen)) {
    const [content, base] = [note.sent, note.revision];
    return { kind: 'follow', draft: { ...draft, content, seen: content, base } };
  }
  if (noteStops(note, draft.content)) return { kind: 'wait' };
  const base = sameWords(draft.seen, note.sent) ? note.revision : (draft.base ?? 1);
  const content = cleanContent(draft.content);
  return {
    kind: 'send',
    command: { kind: 'revise_note', note: note.id, content, base },
    draft: { ...draft, seen: content, base },
  };
}

/**
 * A verdict with words. Words that came between are shown before anything is sent; when the view does not have them yet,
 * the old base makes the host refuse.
 */
export function settleCheck(
  draft: CheckDraft,
  shown: ShownCheck,
  ahead: Row[],
): Settled<CheckDraft> {
  const { statement } = draft;
  const busy = ahead.some(
    ({ command }) => 'statement' in command && command.statement === statement,
  );
  if (busy) return { kind: 'wait' };
  const host = { verdict: shown.check.verdict ?? null, words: shown.check.words };
  const { revision } = shown.check;
  if (sameAnswer(draft.content, host))
    return { kind: 'done', draft: { ...draft, seen: host, base: revision } };
  if (sameAnswer(draft.content, draft.seen)) {
    return { kind: 'follow', draft: { ...draft, content: host, seen: host, base: revision } };
  }
  const { verdict } = draft.content;
  if (checkStops(shown, draft.content) || verdict === null) return { kind: 'wait' };
  const { workshop, table } = draft.place;
  const words = clean(draft.content.words);
  const base = sameAnswer(draft.seen, host) ? revision : draft.base;
  return {
    kind: 'send',
    command: { kind: 'answer_statement', workshop, table, statement, verdict, words, base },
    draft: { ...draft, seen: { verdict, words }, base },
  };
}

/** A ranking, by the same rule as a verdict. */
export function settleRank(
  draft: RankDraft,
  shown: ShownRanking,
  ahead: Row[],
): Settled<RankDraft> {
  const { question, content, seen } = draft;
  const { host, revision } = shown;
  const busy = ahead.some(
    ({ command }) => command.kind === 'rank_items' && command.question === question,
  );
  if (busy) return { kind: 'wait' };
  if (sameRanks(content, host))
    return { kind: 'done', draft: { ...draft, seen: host, base: revision } };
  if (sameRanks(content, seen))
    return { kind: 'follow', draft: { ...draft, content: host, seen: host, base: revision } };
  if (rankStops(shown, content)) return { kind: 'wait' };
  const { workshop, table } = draft.place;
  const base = sameRanks(seen, host) ? revision : draft.base;
  return {
    kind: 'send',
    command: { kind: 'rank_items', workshop, table, question, items: content, base },
    draft: { ...draft, seen: content, base },
  };
}
