/** What the header says about saving; `at` in milliseconds since 1970. */
export type SavingState =
  { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; at: number } | { kind: 'failed' };

/** Follows every change on its way to disk. */
export class Saving {
  #state = $state.raw<SavingState>({ kind: 'idle' });
  #underWay = 0;
  #failed = false;

  get state(): SavingState {
    return this.#state;
  }

  /** Follows one change. With several under way, "saved" waits for the last, and a failure is not painted over. */
  async track<T>(work: Promise<T>): Promise<T> {
    if (this.#underWay === 0) this.#failed = false;
    this.#underWay += 1;
    this.#state = { kind: 'saving' };
    try {
      return await work;
    } catch (thrown) {
      this.#failed = true;
      throw thrown;
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#settle();
    }
  }

  /** For a newly opened file, where nothing is saved yet. */
  reset(): void {
    this.#state = { kind: 'idle' };
  }

  #settle(): void {
    this.#state = this.#failed ? { kind: 'failed' } : { kind: 'saved', at: Date.now() };
  }
}

export const saving = new Saving();
