import type { Command, ItemRank, Verdict } from '$lib/generated';
import type { Draft, KnownPlace, Refused, Row } from '../store/store';
import { clean } from './words';

/** A text that lies on the device, to be read or copied by hand. */
export interface LyingText {
  key: string;
  place: KnownPlace;
  text: string;
  /** Of an answer to a statement. */
  verdict: Verdict | null;
  /** Of a question that asks for a ranking. */
  ranking: { question: string; items: ItemRank[] } | null;
  at: number;
  /** How it can be thrown away, or why it cannot. */
  of:
    | { kind: 'row'; row: Row }
    | { kind: 'draft'; draft: Draft }
    | { kind: 'refused'; refused: Refused };
}

const textOf = (content: { text: string; why: string }) =>
  [clean(content.text), clean(content.why)].filter(Boolean).join('\n');

function inCommand(command: Command): string {
  if ('content' in command && command.content && 'why' in command.content) {
    return textOf(command.content);
  }
  return command.kind === 'answer_statement' ? clean(command.words) : '';
}

const verdictIn = (command: Command) =>
  command.kind === 'answer_statement' ? command.verdict : null;

/** What was ranked; null when nothing was. */
export const rankingIn = (command: Command) =>
  command.kind === 'rank_items' && command.items.length > 0
    ? { question: command.question, items: command.items }
    : null;

/** A command that somebody would miss. */
export const matters = ({ command }: Row | Refused) =>
  inCommand(command) !== '' || verdictIn(command) !== null || rankingIn(command) !== null;

function inDraft(draft: Draft): Pick<LyingText, 'text' | 'verdict' | 'ranking'> {
  const none = { text: '', verdict: null, ranking: null };
  if (draft.kind === 'check') {
    const { words, verdict } = draft.content;
    return { ...none, text: clean(words), verdict };
  }
  if (draft.kind !== 'rank') return { ...none, text: textOf(draft.content) };
  const { question, content: items } = draft;
  return items.length > 0 ? { ...none, ranking: { question, items } } : none;
}

const saidIn = (command: Command) => ({
  text: inCommand(command),
  verdict: verdictIn(command),
  ranking: rankingIn(command),
});

/** Every text that is on this device and not known to be with the host, oldest first. */
export function lying(rows: Row[], drafts: Draft[], refused: Refused[]): LyingText[] {
  const all: LyingText[] = [
    ...rows
      .filter((row) => !row.acked)
      .map((row): LyingText => {
        const { id, place, made: at, command } = row;
        return { key: id, place, ...saidIn(command), at, of: { kind: 'row', row } };
      }),
    ...drafts.map((draft): LyingText => {
      const { key, place, at } = draft;
      return { key, place, ...inDraft(draft), at, of: { kind: 'draft', draft } };
    }),
    ...refused.map((one): LyingText => {
      const { id, place, at, command } = one;
      return { key: id, place, ...saidIn(command), at, of: { kind: 'refused', refused: one } };
    }),
  ];
  return all
    .filter((one) => one.text !== '' || one.verdict !== null || one.ranking !== null)
    .sort((one, other) => one.at - other.at);
}
