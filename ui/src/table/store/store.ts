import type { AppError, Command, ItemRank, NoteContent, Verdict } from '$lib/generated';
import type { TableSnapshot } from '$lib/backend/table-backend';

/** One table of one workshop; what is written for it is sent for it only. */
export interface Place {
  workshop: string;
  table: string;
}

/** A place with what people call it. */
export interface KnownPlace extends Place {
  number: number;
  title: string;
}

/** A command on its way to the host. It stays until a view has shown what it did. */
export interface Row {
  /** Given by the store, rising: the order in which commands are sent. */
  order: number;
  /** The command's id, made once. */
  id: string;
  place: KnownPlace;
  command: Command;
  /** Milliseconds since 1970. */
  made: number;
  /** Set when the host has answered that it is on disk. */
  acked?: { seq: number; boot: string; at: string };
  /** Sent once more to a host that has started anew, and may have it already. */
  again?: boolean;
}

/** A command that the host would not take, with everything it said. */
export interface Refused {
  id: string;
  place: KnownPlace;
  command: Command;
  error: AppError;
  at: number;
}

/** The words of an answer to a statement, as they are typed. */
export interface AnswerContent {
  verdict: Verdict | null;
  words: string;
}

interface DraftBase {
  /** Unique: place, what it is about, and the tab that types it. */
  key: string;
  place: KnownPlace;
  tab: string;
  at: number;
}

/** A note that is not added yet. */
export interface NewDraft extends DraftBase {
  kind: 'new';
  question: string;
  item: string | null;
  content: NoteContent;
}

/** New words for a note. */
export interface NoteDraft extends DraftBase {
  kind: 'note';
  note: string;
  content: NoteContent;
  /** The words that the writer began with, and their revision when it was known. */
  seen: NoteContent;
  base: number | null;
}

/** Words to a statement. */
export interface CheckDraft extends DraftBase {
  kind: 'check';
  statement: string;
  content: AnswerContent;
  /** The answer that the writer began with, and its revision. */
  seen: AnswerContent;
  base: number | null;
}

/** A ranking as it is chosen, item by item. */
export interface RankDraft extends DraftBase {
  kind: 'rank';
  question: string;
  content: ItemRank[];
  /** The ranking that it began with, and its revision. */
  seen: ItemRank[];
  base: number | null;
}

export type Draft = NewDraft | NoteDraft | CheckDraft | RankDraft;

/** Small things that are remembered between loads of the page. */
export interface Kept {
  /** The last view, to show before the host answers. */
  snapshot?: TableSnapshot;
  /** Where this device was last. */
  place?: KnownPlace;
  /** Ids of notes that were first written here, for «feil bord». */
  mine?: string[];
  /** How many of the table's messages are put away. */
  messagesSeen?: number;
  /** The question that was looked at last. */
  question?: string;
  /** The table had handed in when it was last seen. */
  handedIn?: boolean;
}

/** Everything that lies on this device. */
export interface Stored {
  rows: Row[];
  drafts: Draft[];
  refused: Refused[];
  kept: Kept;
}

/** What happens to the store at one stroke: all of it, or nothing. */
export interface Change {
  add?: Omit<Row, 'order'>[];
  putRows?: Row[];
  dropRows?: number[];
  putDrafts?: Draft[];
  dropDrafts?: string[];
  refuse?: Refused[];
  dropRefused?: string[];
  keep?: Partial<Kept>;
  /** Ask the device to have it on disk before going on. */
  firm?: boolean;
}

/** What lies on this device, shared by the tabs of a browser. */
export interface Store {
  read(): Promise<Stored>;
  /** Commands in the order they are sent. */
  rows(): Promise<Row[]>;
  change(change: Change): Promise<void>;
}

export const samePlace = (one: Place, other: Place) =>
  one.workshop === other.workshop && one.table === other.table;
