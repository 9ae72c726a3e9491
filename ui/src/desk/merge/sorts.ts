import type { FeedEntry, MergeSort } from '$lib/generated';

/** The sorts in the order in which they are told. */
export const mergeSorts: readonly MergeSort[] = [
  'plan',
  'people',
  'notes',
  'themes',
  'statements',
  'objections',
  'follow_ups',
  'publications',
  'room',
];

/** The id of a sort's name. */
export const sortText = (sort: MergeSort): string => `merge-sort-${sort.replaceAll('_', '-')}`;

const named: Partial<Record<string, MergeSort>> = {
  summary_published: 'publications',
  answer_withdrawn: 'notes',
  table_handed_in: 'notes',
  hand_in_reopened: 'notes',
  items_ranked: 'notes',
  ranking_withdrawn: 'notes',
  statement_answered: 'notes',
  notes_grouped: 'themes',
  notes_set_aside: 'themes',
  notes_taken_up: 'themes',
  attendance_marked: 'people',
  substitute_set: 'people',
  tables_arranged: 'people',
  rotations_arranged: 'people',
  rotation_started: 'people',
  secretary_chosen: 'people',
  table_keys_issued: 'room',
  table_joined: 'room',
  table_left: 'room',
  table_revoked: 'room',
  tables_presented: 'room',
  floor_given: 'room',
};

const beginnings: readonly [string, MergeSort][] = [
  ['statement', 'statements'],
  ['objection', 'objections'],
  ['follow_up', 'follow_ups'],
  ['theme', 'themes'],
  ['note', 'notes'],
  ['plenary', 'notes'],
  ['pe', 'people'],
  ['seat', 'people'],
  ...['room_', 'device_', 'help_', 'message_', 'move_', 'stage_', 'presenting_'].map(
    (begins): [string, MergeSort] => [begins, 'room'],
  ),
];

/** What an event is about, as the host sorts the copy's: the two files are counted alike. */
export const sortOf = (event: string): MergeSort =>
  named[event] ?? beginnings.find(([begins]) => event.startsWith(begins))?.[1] ?? 'plan';

export type SortCounts = Partial<Record<MergeSort, number>>;

/** How many commands of each sort have come after an event: one for each command, also for those of an earlier merge. */
export function countSince(entries: readonly FeedEntry[], seq: number): SortCounts {
  const first = new Map<string, FeedEntry>();
  for (const entry of entries) {
    if (entry.seq <= seq || entry.event === 'copy_merged') continue;
    const key = entry.copied ? `${entry.seq}` : entry.command;
    const known = first.get(key);
    if (!known || entry.seq < known.seq) first.set(key, entry);
  }
  const counts: SortCounts = {};
  for (const { event, copied } of first.values()) {
    if (copied && !copied.taken) continue;
    const sort = sortOf(copied?.event ?? event);
    counts[sort] = (counts[sort] ?? 0) + 1;
  }
  return counts;
}

export const sum = (counts: SortCounts): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);
