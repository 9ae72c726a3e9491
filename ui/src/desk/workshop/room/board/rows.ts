import type { DeviceId, DeviceStatus, Question, RoomTable } from '$lib/generated';

const MINUTE = 60_000;

/** A device that says nothing for a shorter time than this has only changed network, or has its screen locked. */
const AWAY_MINUTES = 2;

/** How a table's row is marked: something to act on, or something to know. */
export interface Mark {
  kind: 'help' | 'waiting' | 'away' | 'silent' | 'unsettled';
  /** Worth walking over for. */
  act: boolean;
  /** For how long; for unsettled notes, how many. */
  count: number;
}

/** A table's row on the board. */
export interface BoardRow {
  table: RoomTable;
  /** No device has joined. */
  onPaper: boolean;
  connected: number;
  away: number;
  /** The numbers of the questions on its screens. */
  questions: string[];
  typing: boolean;
  /** Texts that lie on its devices. */
  waiting: number;
  /** Whole minutes since something was saved. */
  savedAgo?: number;
  marks: Mark[];
}

/** What the rows are seen in the light of. */
export interface Light {
  devices: readonly DeviceStatus[];
  /** Since when each device has had texts waiting, in milliseconds since 1970. */
  waitingSince: ReadonlyMap<DeviceId, number>;
  questions: readonly Question[];
  /** Minutes; longer silence is marked. */
  silence: number;
  /** The tables can write. */
  writing: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** Whole minutes from a time until now; never less than none. */
export const minutesSince = (when: string | number, now: number): number =>
  Math.max(0, Math.floor((now - new Date(when).getTime()) / MINUTE));

/** One row for each table, in the order they come. */
export const boardRows = (tables: readonly RoomTable[], light: Light): BoardRow[] =>
  tables.map((table) => boardRow(table, light));

function boardRow(table: RoomTable, light: Light): BoardRow {
  const heard = table.devices.flatMap(
    ({ device }) => light.devices.find((status) => status.device === device) ?? [],
  );
  const present = heard.filter((device) => device.connected);
  const number = (key: string) =>
    light.questions.find((question) => question.key === key)?.number ?? [];
  const numbers = present.flatMap(({ question }) => (question ? number(question) : []));
  const row = {
    table,
    onPaper: table.devices.length === 0,
    connected: present.length,
    away: table.devices.length - present.length,
    questions: [...new Set(numbers)].sort((a, b) => a.localeCompare(b, 'nb', { numeric: true })),
    typing: present.some((device) => device.typing),
    waiting: heard.reduce((sum, device) => sum + device.waiting, 0),
    savedAgo: table.last_saved ? minutesSince(table.last_saved, light.now) : undefined,
  };
  return { ...row, marks: marks(row, heard, light) };
}

type Unmarked = Omit<BoardRow, 'marks'>;

/** What there is to do comes first. A table that has handed in is done. */
function marks(row: Unmarked, heard: DeviceStatus[], light: Light): Mark[] {
  const { table } = row;
  const help: Mark[] = table.help_since
    ? [{ kind: 'help', act: true, count: minutesSince(table.help_since, light.now) }]
    : [];
  if (table.handed_in_at) return help;
  const unsettled: Mark[] =
    table.unsettled > 0 ? [{ kind: 'unsettled', act: false, count: table.unsettled }] : [];
  return [...help, ...contact(row, heard, light), ...silent(row, light), ...unsettled];
}

/** Texts that wait, or a table that has lost its devices: it writes on, and it catches up by itself. */
function contact(row: Unmarked, heard: DeviceStatus[], light: Light): Mark[] {
  if (row.waiting > 0) {
    const since = heard.flatMap(({ device }) => light.waitingSince.get(device) ?? []);
    const count = minutesSince(Math.min(...since, light.now), light.now);
    return [{ kind: 'waiting', act: count >= AWAY_MINUTES, count }];
  }
  if (row.onPaper || row.connected > 0) return [];
  const last = heard.flatMap(({ last_seen }) => (last_seen ? new Date(last_seen).getTime() : []));
  if (last.length === 0) return [];
  const count = minutesSince(Math.max(...last), light.now);
  return count >= AWAY_MINUTES ? [{ kind: 'away', act: true, count }] : [];
}

/** Nothing is saved for a long time by a table that could. On paper, silence says nothing. */
function silent({ table, onPaper, connected, typing }: Unmarked, light: Light): Mark[] {
  if (!light.writing || onPaper || connected === 0 || typing) return [];
  const joined = Math.min(...table.devices.map(({ joined_at }) => new Date(joined_at).getTime()));
  const saved = table.last_saved ? new Date(table.last_saved).getTime() : 0;
  const count = minutesSince(Math.max(joined, saved), light.now);
  return count >= light.silence ? [{ kind: 'silent', act: true, count }] : [];
}

/** How much all tables have written to a question. */
export function written(tables: readonly RoomTable[], key: string) {
  const counts = tables.map(
    ({ questions }) => questions.find(({ question }) => question === key)?.notes ?? 0,
  );
  return {
    notes: counts.reduce((sum, count) => sum + count, 0),
    tables: counts.filter((count) => count > 0).length,
  };
}
