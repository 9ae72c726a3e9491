import type { HostRefusal, TableBackend, TableSnapshot } from '$lib/backend/table-backend';

/** Milliseconds until a view that could not be read is asked for again. */
const AGAIN = 2_000;

/** What the reader tells the room. */
export interface ReaderEvents {
  onread(snapshot: TableSnapshot): void;
  /** Without a refusal there was no contact. */
  onfailed(refusal: HostRefusal | undefined): void;
  /** Nothing is read any more. */
  ended(): boolean;
}

/** Reads the table's view, one reading at a time. */
export class Reader {
  readonly #backend: TableBackend;
  readonly #events: ReaderEvents;
  #reading = false;
  #stale = false;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(backend: TableBackend, events: ReaderEvents) {
    this.#backend = backend;
    this.#events = events;
  }

  /** Calls that come while a reading is under way make one more reading, not many. */
  async refresh(): Promise<void> {
    this.#stale = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#stale && !this.#events.ended()) {
      this.#stale = false;
      await this.read();
    }
    this.#reading = false;
  }

  /** Null when no view could be read. */
  async read(): Promise<TableSnapshot | null> {
    try {
      const snapshot = await this.#backend.view();
      this.#events.onread(snapshot);
      return snapshot;
    } catch (thrown) {
      this.#events.onfailed(isRefusal(thrown) ? thrown : undefined);
      return null;
    }
  }

  /** A feed may be there and tell nothing more: what failed is read again anyway. */
  later(): void {
    this.stop();
    this.#later = setTimeout(() => void this.refresh(), AGAIN);
  }

  stop(): void {
    clearTimeout(this.#later);
  }
}

const isRefusal = (thrown: unknown): thrown is HostRefusal =>
  thrown instanceof Error && thrown.name === 'HostRefusal';
