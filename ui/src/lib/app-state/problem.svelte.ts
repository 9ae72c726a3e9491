import { toHostError, type HostError } from '$lib/backend';

interface Shown {
  error: HostError;
  /** What "try again" does; without it there is only "close". */
  retry?: () => void;
}

/** The refusal that the user must see now. One at a time: the newest is shown. */
class Problem {
  #shown = $state.raw<Shown | null>(null);

  get shown(): Shown | null {
    return this.#shown;
  }

  show(thrown: unknown, retry?: () => void): void {
    this.#shown = { error: toHostError(thrown), retry };
  }

  clear(): void {
    this.#shown = null;
  }
}

export const problem = new Problem();
