import type { Command, NoteContent } from '$lib/generated';
import { newId } from '$lib/backend/ids';
import type { KnownPlace, Row } from '../store/store';
import { takesNotes, type Shown } from './merge';

/** What becomes of commands that were made for another table, when the table here takes them on. */
export interface Brought {
  /** Made anew for this table. */
  commands: Command[];
  /** About notes that are at this table now: the same commands, sent from here. */
  rehomed: Row[];
  /** Those whose words are in `commands`, and those that mean nothing here. Others stay where they are. */
  done: Row[];
}

interface Target {
  question: string;
  item: string | null;
}

/** One note's commands, folded: what it came to in the end. */
interface Folded {
  /** The note's own id, when it was made here and the host may not have it. */
  id: string | null;
  rows: Row[];
  content: NoteContent | null;
  target: Target | null;
  withdrawn: boolean;
}

export function bring(rows: Row[], place: KnownPlace, shown: Shown, looked?: string): Brought {
  const brought: Brought = { commands: [], rehomed: [], done: [] };
  const there = notesOf(shown);
  const notes = new Map<string, Folded>();
  const answers = new Map<string, Command>();
  const rankings = new Map<string, Extract<Command, { kind: 'rank_items' }>>();
  for (const row of rows) {
    const { command } = row;
    if ('note' in command && there.has(command.note)) brought.rehomed.push({ ...row, place });
    else if ('note' in command) notes.set(command.note, fold(notes.get(command.note), row));
    else {
      if (command.kind === 'answer_statement' || command.kind === 'withdraw_answer')
        answers.set(command.statement, command);
      if (command.kind === 'rank_items') rankings.set(command.question, command);
      brought.done.push(row);
    }
  }
  for (const note of notes.values()) write(note, place, shown, looked, brought);
  for (const answer of answers.values()) {
    // What this table has answered itself does not give way: then the words come back, to be read.
    if (answer.kind === 'answer_statement')
      brought.commands.push({ ...answer, table: place.table, base: 0 });
  }
  for (const ranking of rankings.values()) {
    if (ranking.items.length > 0)
      brought.commands.push({ ...ranking, table: place.table, base: 0 });
  }
  return brought;
}

function notesOf({ view }: Shown): Set<string> {
  const standing = view.questions.flatMap((one) => one.items).flatMap((item) => item.notes);
  return new Set([...standing, ...view.deleted].map((note) => note.id));
}

function fold(earlier: Folded | undefined, row: Row): Folded {
  const { command } = row;
  const start = { id: null, rows: [], content: null, target: null, withdrawn: false };
  const note: Folded = earlier ?? start;
  const folded = { ...note, rows: [...note.rows, row] };
  if (command.kind === 'write_note') folded.id = command.note;
  if (command.kind === 'write_note' || command.kind === 'move_note')
    folded.target = { question: command.question, item: command.plan_item ?? null };
  if ('content' in command && command.content && 'why' in command.content)
    folded.content = command.content;
  if (command.kind === 'withdraw_note') folded.withdrawn = true;
  if (command.kind === 'restore_note') folded.withdrawn = false;
  return folded;
}

/** Words find a place at this table, or stay in line. */
function write(
  note: Folded,
  place: KnownPlace,
  shown: Shown,
  looked: string | undefined,
  { commands, done }: Brought,
): void {
  const { content, withdrawn } = note;
  if (content && !withdrawn) {
    const target = asked(shown, note.target) ?? anywhere(shown, looked);
    if (!target) return;
    const { workshop, table } = place;
    const { question, item: plan_item } = target;
    const id = note.id ?? newId();
    commands.push({ kind: 'write_note', note: id, workshop, table, question, plan_item, content });
  }
  done.push(...note.rows);
}

const asked = ({ questions }: Shown, target: Target | null) =>
  target && questions.some((one) => one.question.key === target.question) ? target : null;

/** Where a note can stand whose question is not known: an open question, or the one that is talked about. */
function anywhere({ questions, view }: Shown, looked: string | undefined): Target | null {
  const notes = questions.filter(({ question, items }) => {
    return takesNotes(question) && items.length > 0;
  });
  const find = (key: string | null | undefined) => notes.find((one) => one.question.key === key);
  const found =
    notes.find((one) => one.question.kind === 'open') ??
    find(view.current_question) ??
    find(looked);
  return found ? { question: found.question.key, item: found.items[0]?.item?.id ?? null } : null;
}
