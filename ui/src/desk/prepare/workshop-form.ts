import type { QuestionSet, WorkshopDetails, WorkshopLine } from '$lib/generated';

/** The form as it is typed. */
export interface WorkshopForm {
  date: string;
  place: string;
  /** What the notice says; may be empty. */
  notice: string;
  /** Key of the chosen question set. */
  questionSet: string;
}

/** The set made for a round: they come in the order of the rounds, and the last serves any later one. */
export const setForRound = (sets: QuestionSet[], round: number): QuestionSet | undefined =>
  sets[Math.min(round, sets.length) - 1];

/** The round that a new workshop gets. */
export const nextRound = (workshops: WorkshopLine[]): number => (workshops.at(-1)?.round ?? 0) + 1;

/**
 * "2026-03-03" and, where the machine shows a date field as plain text, "3.3.2026", as the host takes it. Undefined
 * when there is no such day.
 */
export function isoDate(text: string): string | undefined {
  const norwegian = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text.trim());
  const [, day = '', month = '', year = ''] = norwegian ?? [];
  const iso = norwegian ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? iso : undefined;
}

/** Undefined while the date is missing or is no date. */
export function toDetails(form: WorkshopForm): WorkshopDetails | undefined {
  const date = isoDate(form.date);
  const notice = form.notice.trim();
  return date ? { date, place: form.place.trim(), ...(notice && { notice }) } : undefined;
}

/** The questions of a set under their headings, in order. */
export function byHeading(
  set: QuestionSet,
): { heading: string; questions: QuestionSet['questions'] }[] {
  const groups: { heading: string; questions: QuestionSet['questions'] }[] = [];
  for (const question of set.questions) {
    const last = groups.at(-1);
    if (last?.heading === question.heading) last.questions.push(question);
    else groups.push({ heading: question.heading, questions: [question] });
  }
  return groups;
}
