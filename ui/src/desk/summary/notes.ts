import type { Coverage, NoteId, NoteLine, SummaryView } from '$lib/generated';

export const noteFilters = ['all', 'open', 'used', 'set_aside'] as const;
export type NoteFilter = (typeof noteFilters)[number];

export const noteGroupings = ['question', 'table', 'theme', 'plan_item'] as const;
export type NoteGrouping = (typeof noteGroupings)[number];

/** Notes under one heading; the key is a question's key, a table's number, or an id; '' for notes without. */
export interface NoteGroup {
  key: string;
  notes: NoteLine[];
}

/** How many notes each filter lets through, before the search. */
export const filterCounts = (coverage: Coverage): Record<NoteFilter, number> => ({
  all: coverage.notes,
  open: coverage.unaccounted,
  used: coverage.used,
  set_aside: coverage.set_aside,
});

const folded = (text: string) => text.toLocaleLowerCase('nb');

/** Every word of the search stands somewhere in the note or its reference. */
export function matches({ reference, content }: NoteLine, search: string): boolean {
  const text = folded(`${reference} ${content.text} ${content.why}`);
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export const filterNotes = (notes: readonly NoteLine[], filter: NoteFilter, search: string) =>
  notes.filter(
    (note) => (filter === 'all' || note.fate.kind === filter) && matches(note, search.trim()),
  );

const keyOf: Record<NoteGrouping, (note: NoteLine) => string> = {
  question: (note) => note.question,
  table: (note) => String(note.table_number),
  theme: (note) => note.theme ?? '',
  plan_item: (note) => note.plan_item ?? '',
};

/** The headings in the order in which people know them. */
function order(view: SummaryView, grouping: NoteGrouping): string[] {
  switch (grouping) {
    case 'question':
      return view.questions.map(({ key }) => key);
    case 'table':
      return [...new Set(view.notes.map((note) => note.table_number))]
        .sort((a, b) => a - b)
        .map(String);
    case 'theme':
      return view.themes.map(({ id }) => id);
    case 'plan_item':
      return view.plan_items.map(({ id }) => id);
  }
}

/** The notes under their headings; headings without notes are left out, notes without one stand last. */
export function groupNotes(
  view: SummaryView,
  notes: readonly NoteLine[],
  grouping: NoteGrouping,
): NoteGroup[] {
  const found = new Map<string, NoteLine[]>(order(view, grouping).map((key) => [key, []]));
  for (const note of notes) {
    const key = keyOf[grouping](note);
    const group = found.get(key);
    if (group) group.push(note);
    else found.set(key, [note]);
  }
  return [...found]
    .map(([key, group]) => ({ key, notes: group }))
    .filter((g) => g.notes.length > 0);
}

/** The ids from one note to another, both included, in the order shown. */
export function between(shown: readonly NoteId[], from: NoteId, to: NoteId): NoteId[] {
  const [a, b] = [shown.indexOf(from), shown.indexOf(to)];
  if (a < 0 || b < 0) return [to];
  return shown.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** What all the values agree on; '' when they do not, or when there are none. */
export function shared(values: readonly (string | null | undefined)[]): string {
  const [first] = values;
  return first && values.every((value) => value === first) ? first : '';
}
