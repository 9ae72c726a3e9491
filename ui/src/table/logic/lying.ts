import type { Command, Verdict } from '$lib/generated';
import type { Draft, KnownPlace, Refused, Row } from '../store/store';
import { clean } from './words';

/** A text that lies on the device, to be read or copied by hand. */
export interface LyingText {
  key: string;
  place: KnownPlace;
  text: string;
  /** Of an answer to a statement. */
  verdict: Verdict | null;
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

/** A command that somebody would miss. */
export const matters = ({ command }: Row | Refused) =>
  inCommand(command) !== '' || verdictIn(command) !== null;

const inDraft = (draft: Draft) =>
  draft.kind === 'check' ? clean(draft.content.words) : textOf(draft.content);

/** Every text that is on this device and not known to be with the host, oldest first. */
export function lying(rows: Row[], drafts: Draft[], refused: Refused[]): LyingText[] {
  const all: LyingText[] = [
    ...rows
      .filter((row) => !row.acked)
      .map((row): LyingText => {
        const { id, place, made: at, command } = row;
        const [text, verdict] = [inCommand(command), verdictIn(command)];
        return { key: id, place, text, verdict, at, of: { kind: 'row', row } };
      }),
    ...drafts.map((draft): LyingText => {
      const { key, place, at } = draft;
      const verdict = draft.kind === 'check' ? draft.content.verdict : null;
      return { key, place, text: inDraft(draft), verdict, at, of: { kind: 'draft', draft } };
    }),
    ...refused.map((one): LyingText => {
      const { id, place, at, command } = one;
      const [text, verdict] = [inCommand(command), verdictIn(command)];
      return { key: id, place, text, verdict, at, of: { kind: 'refused', refused: one } };
    }),
  ];
  return all
    .filter((one) => one.text !== '' || one.verdict !== null)
    .sort((one, other) => one.at - other.at);
}
