import type { AppError } from '$lib/generated';
import { HostRefusal, type Executed } from '$lib/backend/table-backend';
import { samePlace, type Change, type Place, type Row, type Store } from '../store/store';

/** Milliseconds before the first new attempt, and at most. */
const FIRST = 500;
const LONGEST = 15_000;

/** Answers that say nothing about the command itself: the same words can be taken later. */
const passing = (refusal: HostRefusal) =>
  refusal.status === 429 ||
  refusal.status >= 500 ||
  refusal.code === 'host_foreign' ||
  refusal.code === 'origin_foreign';

/** Time, as the outbox needs it. */
export interface Clock {
  now(): number;
  /** From 0 to 1. */
  random(): number;
  wait(milliseconds: number, then: () => void): () => void;
}

export const clock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** An answer, with the start of the host that gave it: positions of different starts cannot be compared. */
export interface Answered extends Executed {
  boot?: string;
}

/** What the outbox tells. Rows given are those of the store after it. */
export interface OutboxEvents {
  onrows(rows: Row[]): void;
  /** The host has the command on disk. */
  onacked(row: Row, answer: Answered): void;
  /** The host will never take the command; what else is to be kept of it goes into the same change of the store. */
  onrefused(row: Row, error: AppError): Change;
  /** The session is over. Nothing is sent until `resume`. */
  onended(error: HostRefusal): void;
  /**
   * The host says that the command is for another table than the session's. Reads the view: true when the device is at
   * another table now, false when only what the command is about has moved, null when no view could be read.
   */
  onmoved(row: Row): Promise<boolean | null>;
  /** The host has answered, or has not. */
  oncontact(reached: boolean, error?: HostRefusal): void;
}

/**
 * Sends commands one at a time in the order in which they were made, until each has an answer. A command leaves only
 * when the host has answered for it; sending it again is harmless, also from another tab.
 */
export class Outbox {
  #store: Store;
  #send: (row: Row) => Promise<Answered>;
  #events: OutboxEvents;
  #clock: Clock;
  #place: Place | null = null;
  #sending = false;
  #again = false;
  #failures = 0;
  #cancel: (() => void) | null = null;
  /** The host's start as the page knows it, for an answer that does not say. */
  boot = '';

  constructor(
    store: Store,
    send: (row: Row) => Promise<Answered>,
    events: OutboxEvents,
    time: Clock = clock,
  ) {
    this.#store = store;
    this.#send = send;
    this.#events = events;
    this.#clock = time;
  }

  /** The device is at this table: its commands are sent, those of other tables wait to be asked about. */
  resume(place: Place): void {
    const same = this.#place && samePlace(this.#place, place);
    this.#place = place;
    if (same) this.nudge();
    else this.poke();
  }

  stop(): void {
    this.#place = null;
    this.#cancel?.();
    this.#cancel = null;
  }

  /** Puts commands in line, together with whatever else changes on the device. */
  async put(change: Change): Promise<void> {
    await this.#store.change({ ...change, firm: true });
    this.#events.onrows(await this.#store.rows());
    this.nudge();
  }

  /** There may be contact now: try at once. */
  poke(): void {
    this.#failures = 0;
    this.#cancel?.();
    this.#cancel = null;
    void this.#run();
  }

  /** Another tab has changed the line. */
  nudge(): void {
    if (!this.#cancel) void this.#run();
  }

  async #run(): Promise<void> {
    this.#again = this.#sending;
    if (this.#sending) return;
    this.#sending = true;
    try {
      while ((await this.#next()) || (this.#again && !this.#cancel)) this.#again = false;
    } finally {
      this.#sending = false;
    }
  }

  /** Sends the first in line; true when there may be another to send at once. */
  async #next(): Promise<boolean> {
    const rows = await this.#store.rows();
    // Another tab may have had answers.
    this.#events.onrows(rows);
    const place = this.#place;
    if (!place) return false;
    const row = rows.find((one) => !one.acked && samePlace(one.place, place));
    if (!row) return false;
    try {
      const answer = await this.#send(row);
      await this.#acked(row, answer);
      return true;
    } catch (thrown) {
      return this.#failed(row, thrown);
    }
  }

  async #acked(row: Row, answer: Answered): Promise<void> {
    this.#failures = 0;
    const boot = answer.boot ?? this.boot;
    const acked = { seq: answer.seq, boot, at: answer.accepted.at };
    await this.#store.change({ putRows: [{ ...row, acked }] });
    this.#events.oncontact(true);
    this.#events.onacked(row, answer);
    this.#events.onrows(await this.#store.rows());
  }

  async #failed(row: Row, thrown: unknown): Promise<boolean> {
    const refusal = thrown instanceof HostRefusal ? thrown : undefined;
    this.#events.oncontact(refusal !== undefined, refusal);
    if (refusal?.status === 401) {
      this.stop();
      this.#events.onended(refusal);
      return false;
    }
    if (refusal?.code === 'not_this_table') {
      const moved = await this.#events.onmoved(row);
      if (moved === null) return this.#wait(null);
      // The device has been moved: the user is asked. Otherwise it is a refusal like any other.
      if (moved) return this.#leave(row.place);
    }
    if (refusal && !passing(refusal)) {
      const { code, message, hint } = refusal;
      const change = this.#events.onrefused(row, { code, message, hint } as AppError);
      await this.#store.change({ ...change, dropRows: [row.order], firm: true });
      this.#events.onrows(await this.#store.rows());
      return true;
    }
    return this.#wait(refusal?.retryAfter ?? null);
  }

  /** Nothing more goes from there; true when the device is known to be somewhere else already. */
  #leave(place: Place): boolean {
    if (this.#place && samePlace(this.#place, place)) this.stop();
    return this.#place !== null;
  }

  #wait(asked: number | null): false {
    if (!this.#place) return false;
    const backOff = Math.min(FIRST * 2 ** this.#failures, LONGEST);
    this.#failures += 1;
    const jitter = 0.75 + this.#clock.random() / 2;
    const pause = Math.max(backOff * jitter, (asked ?? 0) * 1000);
    this.#cancel = this.#clock.wait(pause, () => {
      this.#cancel = null;
      void this.#run();
    });
    return false;
  }
}
