import type { Coverage, NoteId, NoteLine, SummaryView } from '$lib/generated';
import { byId } from './collections';

export const noteFilters = ['all', 'open', 'used', 'set_aside', 'followed_up'] as const;
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
  followed_up: coverage.followed_up,
});

const folded = (text: string) => text.toLocaleLowerCase('nb');

/** Every word of the search stands somewhere in the note or its reference. */
export function matches({ reference, content }: NoteLine, search: string): boolean {
  const text = folded(`${reference} ${content.text} ${content.why}`);
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The notes that the filter lets through and, after a search, that were found. */
export const filterNotes = (
  notes: readonly NoteLine[],
  filter: NoteFilter,
  found?: { has: (note: NoteId) => boolean },
) =>
  notes.filter(
    ({ id, fate }) => (filter === 'all' || fate.kind === filter) && (found?.has(id) ?? true),
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

/** The heading of paper that came in after an earlier round was published: it stands first. */
export const EARLIER_LATE = 'earlier-late';

/** The notes under their headings; headings without notes are left out, notes without one stand last. */
export function groupNotes(
  view: SummaryView,
  notes: readonly NoteLine[],
  grouping: NoteGrouping,
): NoteGroup[] {
  const keys = [EARLIER_LATE, ...order(view, grouping)];
  const found = new Map<string, NoteLine[]>(keys.map((key) => [key, []]));
  const late = byId(view.earlier_late);
  for (const note of notes) {
    const key = late.has(note.id) ? EARLIER_LATE : keyOf[grouping](note);
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

/** The next note that nothing has become of, after `from` and then from the top; `done` are on their way out. */
export function nextOpen(
  shown: readonly NoteLine[],
  from: NoteId | undefined,
  done: readonly NoteId[] = [],
): NoteId | undefined {
  const at = shown.findIndex(({ id }) => id === from);
  const order = [...shown.slice(at + 1), ...shown.slice(0, at + 1)];
  return order.find(({ id, fate }) => fate.kind === 'open' && !done.includes(id))?.id;
}

/** What may be done with some notes. */
export interface Allowed {
  theme: boolean;
  /** In a statement, a new one or one more. */
  use: boolean;
  setAside: boolean;
  takeUp: boolean;
  followUp: boolean;
}

/**
 * A published summary is locked: its notes can only be followed up, and paper that came in later can be set aside. Late
 * paper of an earlier round has no theme here.
 */
export function allowed(view: SummaryView, notes: readonly NoteLine[]): Allowed {
  const late = byId(view.earlier_late);
  const any = notes.length > 0;
  const every = (holds: (note: NoteLine) => boolean) => any && notes.every(holds);
  const open = view.open_for_work;
  const processed = every((note) => open || note.after_publication === true);
  const aside = notes.filter(({ fate }) => fate.kind === 'set_aside').length;
  const own = every(({ id }) => !late.has(id));
  return {
    theme: open && own,
    use: open && any && aside === 0,
    setAside: processed && aside === 0 && every(({ fate }) => fate.kind !== 'used'),
    takeUp: processed && aside === notes.length,
    followUp: own,
  };
}

/** Notes by what they have, so that each kind can be given back at once. */
export function groupedBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
