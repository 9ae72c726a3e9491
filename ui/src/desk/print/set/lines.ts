import type { Document, DocumentTime, PrintOrder, PrintPlan, PrintPlanLine } from '$lib/generated';
import { byTime } from '../documents';

/** How many copies of a document can be asked for. */
export const MOST_COPIES = 99;

/** Tells the documents of a workshop apart. */
export const lineKey = (document: Document): string =>
  [document.kind, 'table' in document ? document.table : undefined].filter(Boolean).join(' ');

/** What the user wants otherwise than proposed. */
export interface Wish {
  chosen?: boolean;
  copies?: number;
}

/** By the keys of lines. */
export type Wishes = Readonly<Record<string, Wish>>;

/** A line of the plan as it stands now. */
export interface ChosenLine extends PrintPlanLine {
  key: string;
}

/** The plan with the user's wishes on top. What is not ready is never chosen. */
export const withWishes = (plan: PrintPlan, wishes: Wishes): ChosenLine[] =>
  plan.lines.map((proposed) => {
    const key = lineKey(proposed.line.document);
    const { chosen = proposed.chosen, copies = proposed.copies } = wishes[key] ?? {};
    return { ...proposed, key, chosen: chosen && proposed.line.ready, copies };
  });

/** How many prints of a line come out: the copies, for each table when it is one for each. */
export const prints = ({ copies, tables }: PrintPlanLine): number => copies * Math.max(1, tables);

/** What is chosen, added up. */
export function sum(lines: readonly ChosenLine[]): { documents: number; prints: number } {
  const chosen = lines.filter((line) => line.chosen);
  return {
    documents: chosen.length,
    prints: chosen.reduce((all, line) => all + prints(line), 0),
  };
}

/** Lines that are needed at the same time, in the order of the day. */
export interface TimeLines {
  when: DocumentTime;
  lines: ChosenLine[];
}

export const linesByTime = (lines: readonly ChosenLine[]): TimeLines[] =>
  byTime(lines.map(({ line }) => line)).map(({ when }) => ({
    when,
    lines: lines.filter(({ line }) => line.when === when),
  }));

/** How the papers are laid. */
export interface Laying {
  two_sided: boolean;
  by_table: boolean;
}

export const orderOf = (
  { workshop }: PrintPlan,
  lines: readonly ChosenLine[],
  laying: Laying,
): PrintOrder => ({
  workshop,
  lines: lines
    .filter(({ chosen }) => chosen)
    .map(({ line: { document }, copies }) => ({ document, copies })),
  ...laying,
});

/** Sheets of paper that so many pages need. */
export const sheets = (pages: number, two_sided: boolean): number =>
  two_sided ? Math.ceil(pages / 2) : pages;
