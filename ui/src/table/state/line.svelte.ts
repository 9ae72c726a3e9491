import type { AppError, Command } from '$lib/generated';
import { newId } from '$lib/backend/ids';
import type { HostRefusal, TableBackend, TableSnapshot } from '$lib/backend/table-backend';
import { forgives } from '../logic/forgives';
import { covers } from '../logic/merge';
import { Outbox } from '../logic/outbox';
import type { SharedStore } from '../store/shared';
import { samePlace, type Change, type KnownPlace, type Refused, type Row } from '../store/store';

/** Rows that a view has shown are kept for a host that starts from an older copy; so many of them. */
const HISTORY = 300;

/** What the line tells the room. */
export interface LineEvents {
  onacked(): void;
  /** Kept as refused, unless nobody needs to hear; what else is to be kept goes into the same change. */
  onrefused(row: Row, kept: boolean): Change;
  onended(error: HostRefusal): void;
  onmoved(row: Row): Promise<boolean | null>;
  oncontact(reached: boolean, error?: HostRefusal): void;
}

/** Commands on their way to the host, and those that it would not take. */
export class Line {
  readonly outbox: Outbox;
  readonly #store: SharedStore;
  readonly #events: LineEvents;
  #rows = $state.raw<Row[]>([]);
  /** Put in line, not yet answered for by the store. */
  #fresh: Row[] = [];
  #refused = $state.raw<Refused[]>([]);

  constructor(backend: TableBackend, store: SharedStore, events: LineEvents) {
    this.#store = store;
    this.#events = events;
    this.outbox = new Outbox(store, (row) => backend.execute(row.id, row.command), {
      ...events,
      onrows: (rows) => this.#takeRows(rows),
      onrefused: (row, error) => this.#refuse(row, error),
    });
  }

  get rows(): Row[] {
    return this.#rows;
  }

  get refused(): Refused[] {
    return this.#refused;
  }

  /** Commands that have no answer yet, of any table. */
  get unanswered(): Row[] {
    return this.#rows.filter((row) => !row.acked);
  }

  /** What lies on the device. */
  take({ rows, refused }: { rows: Row[]; refused: Refused[] }): void {
    this.#takeRows(rows);
    this.#refused = refused;
  }

  /** Rows that a view has shown may go. A host that has started anew may have less: it gets them all once more. */
  async tidy(snapshot: TableSnapshot): Promise<void> {
    const lacks = (row: Row) => row.acked !== undefined && row.acked.boot !== snapshot.boot;
    const again = this.#rows
      .filter((row) => lacks(row) && samePlace(row.place, snapshot.view))
      .map((row) => ({ ...row, acked: undefined, again: true }));
    const shown = this.#rows.filter(
      (row) => row.acked && (covers(snapshot, row) || !samePlace(row.place, snapshot.view)),
    );
    const dropRows = shown.slice(0, Math.max(0, shown.length - HISTORY)).map((row) => row.order);
    if (again.length + dropRows.length > 0) await this.outbox.put({ putRows: again, dropRows });
  }

  /** Puts commands in line. They are shown at once, and sent when the host can be reached. */
  async give(commands: Command[], change: Change, place: KnownPlace): Promise<void> {
    const made = Date.now();
    const add = commands.map((command) => ({ id: newId(), place, command, made }));
    this.#fresh = [...this.#fresh, ...add.map((row) => ({ ...row, order: Infinity }))];
    this.#takeRows(this.#rows);
    await this.outbox.put({ ...change, add });
    this.#fresh = this.#fresh.filter((row) => !add.some((one) => one.id === row.id));
  }

  #takeRows(rows: Row[]): void {
    const stored = rows.filter((row) => row.order !== Infinity);
    const coming = this.#fresh.filter((row) => !stored.some((one) => one.id === row.id));
    this.#rows = [...stored, ...coming];
  }

  #refuse(row: Row, error: AppError): Change {
    const silent = forgives(row.command, error);
    const more = this.#events.onrefused(row, !silent);
    if (silent) return more;
    const { id, place, command } = row;
    const refused: Refused = { id, place, command, error, at: Date.now() };
    this.#refused = [...this.#refused, refused];
    return { ...more, refuse: [refused] };
  }

  /** What was refused has been read, and its words are used or not wanted. */
  async putAway(refused: Refused): Promise<void> {
    this.#refused = this.#refused.filter((one) => one.id !== refused.id);
    await this.#store.change({ dropRefused: [refused.id] });
  }

  /** Takes commands out of the line for good: they were answered about by the user. */
  async dropRows(rows: Row[]): Promise<void> {
    await this.outbox.put({ dropRows: rows.map((row) => row.order) });
  }
}
