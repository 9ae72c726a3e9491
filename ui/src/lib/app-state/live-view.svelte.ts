import { onDestroy } from 'svelte';
import { toHostError, useBackend, type HostError } from '$lib/backend';

/** A view of the process that is read again when the journal grows. Make it while a component is set up. */
export class LiveView<T> {
  #data = $state.raw<T>();
  #error = $state.raw<HostError>();
  #read: () => Promise<T>;
  #reading = false;
  #stale = false;

  constructor(read: () => Promise<T>) {
    this.#read = read;
    onDestroy(useBackend().onFeed(() => void this.reload()));
    void this.reload();
  }

  /** Undefined until the first answer. */
  get data(): T | undefined {
    return this.#data;
  }

  /** Why the latest reading failed; the data before it stays. */
  get error(): HostError | undefined {
    return this.#error;
  }

  /** Reads again. Calls that come while a reading is under way make one more reading, not many. */
  async reload(): Promise<void> {
    this.#stale = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#stale) {
      this.#stale = false;
      await this.#once();
    }
    this.#reading = false;
  }

  async #once(): Promise<void> {
    try {
      this.#data = await this.#read();
      this.#error = undefined;
    } catch (thrown) {
      this.#error = toHostError(thrown);
    }
  }
}
