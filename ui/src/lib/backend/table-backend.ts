import type { Accepted, AppError, Command, TableView } from '$lib/generated';
import { HostError } from './host-error';

/** Who the page talks to, before it has joined anything. */
export interface Hello {
  program: 'rundebord';
  version: string;
  /** The process's written language. */
  language: 'nb' | 'nn';
  room_open: boolean;
  /** Changes every time the host starts. */
  boot: string;
  /** RFC 3339 */
  now: string;
}

/** What opens a table: the card's QR, or the PIN under it. */
export type TableKey = { token: string } | { pin: string };

/** The table that a key opens. */
export interface TableFound {
  workshop: string;
  table: string;
  number: number;
  title: string;
  municipality: string;
  round: number;
}

export interface TableJoined extends TableFound {
  device: string;
}

/** The table's view and where in the journal it was read. */
export interface TableSnapshot {
  seq: number;
  boot: string;
  now: string;
  device: string;
  view: TableView;
}

/** The first answer to a command, however often it was sent. */
export interface Executed {
  accepted: Accepted;
  /** The journal is at least this long. */
  seq: number;
}

/** What the facilitator's board shows of this device. */
export interface PresenceReport {
  question: string | null;
  /** Notes and answers that are not with the host yet. */
  waiting: number;
  typing: boolean;
}

/** What the feed says; `beat` is any sign of life. */
export type FeedSign =
  | { kind: 'hello'; seq: number; boot: string }
  | { kind: 'change'; seq: number }
  | { kind: 'end'; error: HostRefusal }
  | { kind: 'beat' };

/** The host has answered no. */
export class HostRefusal extends HostError {
  readonly status: number;
  /** Seconds to wait before asking again, when the host says so. */
  readonly retryAfter: number | null;

  constructor(status: number, error: AppError, retryAfter: number | null = null) {
    super(error.code, error.message, error.hint);
    this.name = 'HostRefusal';
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Nobody has answered, or somebody else than the host: nothing is known about what was sent. */
export class NoContact extends Error {
  override name = 'NoContact';
}

/** A table device's only way to the host. Promises reject with `HostRefusal` or `NoContact`. */
export interface TableBackend {
  hello(): Promise<Hello>;
  /** Which table a key opens; nothing is joined. */
  look(key: TableKey): Promise<TableFound>;
  join(key: TableKey): Promise<TableJoined>;
  view(): Promise<TableSnapshot>;
  /** The same id may be sent any number of times. */
  execute(id: string, command: Command): Promise<Executed>;
  report(presence: PresenceReport): Promise<void>;
  leave(): Promise<void>;
  /** Follows the journal from `since` until the connection or the session ends, or the signal says stop. */
  follow(
    since: number | null,
    onsign: (sign: FeedSign) => void,
    signal: AbortSignal,
  ): Promise<void>;
}
