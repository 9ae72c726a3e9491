import type { QuestionCount, QuestionKind, RoomTable, TableView } from '$lib/generated';

/** How far a table has come: questions it has written to, and statements it has answered. */
export interface Progress {
  questions: number;
  written: number;
  statements: number;
  answered: number;
}

const asks = (kind: QuestionKind, view: TableView) => kind !== 'check' || view.checks.length > 0;

export function progress(view: TableView): Progress {
  const asked = view.questions.filter(({ question }) => asks(question.kind, view));
  return {
    questions: asked.length,
    written: asked.length - view.unreached.length,
    statements: view.checks.length,
    answered: view.checks.filter((check) => check.verdict).length,
  };
}

/** True when something has been written, moved or answered since a view was read. */
export function hasChanged(read: TableView, now: TableView): boolean {
  const standing = (view: TableView) =>
    JSON.stringify([
      view.standing_notes.map(({ note, revision }) => `${note} ${revision}`).sort(),
      view.standing_answers.map(({ statement, revision }) => `${statement} ${revision}`).sort(),
      view.standing_rankings.map(({ question, revision }) => `${question} ${revision}`).sort(),
    ]);
  return standing(read) !== standing(now);
}

/** How far a table is with a question. */
export type Reach =
  | { kind: 'done' }
  /** Some of what is asked for, or how many notes where it is up to the table. */
  | { kind: 'part'; answered: number; expected: number }
  | { kind: 'notes'; notes: number }
  /** Nothing, and the table may write still. */
  | { kind: 'none' }
  /** Nothing, and the table has handed in. */
  | { kind: 'unreached' }
  /** There is nothing to answer. */
  | { kind: 'not_asked' };

export function reachOf(count: QuestionCount, table: Pick<RoomTable, 'handed_in_at'>): Reach {
  const { expected, answered, notes } = count;
  if (expected === 0) return { kind: 'not_asked' };
  if (answered === 0) return { kind: table.handed_in_at ? 'unreached' : 'none' };
  if (expected === null || expected === undefined) return { kind: 'notes', notes };
  return answered >= expected ? { kind: 'done' } : { kind: 'part', answered, expected };
}
