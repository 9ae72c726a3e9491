import type { QuestionKind, TableView } from '$lib/generated';

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
    ]);
  return standing(read) !== standing(now);
}
