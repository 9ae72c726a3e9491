import type { NoteLine, NotesRow, NotesView, QuestionKey, TableHead } from '$lib/generated';

/** Where a note can be written: a table, a question and, for some questions, an item of the plan. */
export interface Slot {
  table: number;
  question: QuestionKey;
  planItem?: string;
}

/** The slot at the end of an address, `['4', 'overrasket']`; undefined when there is none. */
export function slotAt(rest: string[], notes: NotesView): Slot | undefined {
  const [table, question, planItem] = rest;
  const known = notes.tables.some((head) => String(head.number) === table);
  const row = notes.rows.find(
    (row) => row.question === question && (row.plan_item?.id ?? undefined) === planItem,
  );
  return known && row ? slotOf(Number(table), row) : undefined;
}

export const slotOf = (table: number, row: NotesRow): Slot => ({
  table,
  question: row.question,
  planItem: row.plan_item?.id,
});

/** The address of a slot inside its tab. */
export const addressOfSlot = ({ table, question, planItem }: Slot): string[] => [
  String(table),
  question,
  ...(planItem ? [planItem] : []),
];

/** What the drafts of a slot are filed under. */
export const draftPlace = (table: TableHead, row: NotesRow): string =>
  [table.id, row.question, row.plan_item?.id ?? ''].join('/');

export const editPlace = ({ table, id }: NoteLine): string => `${table}/note/${id}`;

export const wordsPlace = (table: string, statement: string): string =>
  `${table}/statement/${statement}`;

export const rankingPlace = (table: string, question: QuestionKey): string =>
  `${table}/ranking/${question}`;

/** Notes are written to it; others are answered, or ranked. */
export const takesNotes = ({ kind }: NotesRow): boolean => kind === 'open' || kind === 'plan_items';

export const rowIndex = (rows: NotesRow[], slot: Slot): number =>
  rows.findIndex(
    (row) => row.question === slot.question && (row.plan_item?.id ?? undefined) === slot.planItem,
  );

/** Rows under the question they belong to, in order. */
export function byQuestion(rows: NotesRow[]): NotesRow[][] {
  const groups: NotesRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.question === row.question) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** What a row is about, in one line. */
export const rowLabel = (row: NotesRow): string =>
  row.plan_item
    ? `${row.number} ${row.plan_item.code} ${row.plan_item.text}`
    : `${row.number} ${row.text}`;
