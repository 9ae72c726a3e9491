import type { Shown } from './merge';

/** Why the table cannot hand in yet. */
export type Obstacle =
  | { kind: 'waiting'; count: number }
  | { kind: 'draft'; question: string; number: string }
  | { kind: 'unsettled'; question: string; number: string; reference: string }
  | { kind: 'two-rankings'; question: string; number: string }
  | { kind: 'changed' }
  | { kind: 'no-contact' };

/** The hand-in names exactly what was read: its notes, answers and rankings at their revisions. */
export const standing = ({ view }: Shown) =>
  JSON.stringify([view.standing_notes, view.standing_answers, view.standing_rankings]);

export function obstacles(shown: Shown, read: string, reached: boolean): Obstacle[] {
  const found: Obstacle[] = [];
  if (shown.waiting > 0) found.push({ kind: 'waiting', count: shown.waiting });
  for (const { question, items, ranking } of shown.questions) {
    const { key, number } = question;
    if (shown.drafts.some((draft) => draft.question === key)) {
      found.push({ kind: 'draft', question: key, number });
    }
    if (ranking?.foreign) found.push({ kind: 'two-rankings', question: key, number });
    for (const note of items.flatMap((item) => item.notes)) {
      if (note.others.length === 0) continue;
      found.push({ kind: 'unsettled', question: key, number, reference: note.reference ?? '' });
    }
  }
  if (standing(shown) !== read) found.push({ kind: 'changed' });
  if (!reached) found.push({ kind: 'no-contact' });
  return found;
}
