import { onDestroy } from 'svelte';
import { toHostError, useBackend, type HostError } from '$lib/backend';

/** A view of the process that is read again when the journal grows. Make it while a component is set up. */
export class LiveView<T> {
  #data = $state.raw<T>();
  #error = $state.raw<HostError>();
  #read: () => Promise<T>;
  #reading: Promise<void> | undefined;
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

  /**
   * Reads again; done when the data is as new as the call. Calls that come while a reading is under way make one more
   * reading, not many.
   */
  reload(): Promise<void> {
    this.#stale = true;
    this.#reading ??= this.#catchUp();
    return this.#reading;
  }

  async #catchUp(): Promise<void> {
    while (this.#stale) {
      this.#stale = false;
      await this.#once();
    }
    this.#reading = undefined;
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
