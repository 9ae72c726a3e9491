import type { NoteId } from '$lib/generated';
import { perRound } from './collections';

/** Something that was done, and the way back from it. */
export interface Step {
  /** What it was, as «Angre: …» says it. */
  done: string;
  /** Where one stood when it was done. */
  note?: NoteId;
  /** What is so again afterwards. */
  undone: string;
  /** New commands that lead back, never an erasure; false when one was refused. */
  back: () => Promise<boolean>;
}

const DEEPEST = 100;

/** What was done in a round since the window opened, newest last. */
export class UndoStack {
  #steps = $state.raw<readonly Step[]>([]);
  #busy = false;

  get last(): Step | undefined {
    return this.#steps.at(-1);
  }

  push(step: Step): void {
    this.#steps = [...this.#steps, step].slice(-DEEPEST);
  }

  clear(): void {
    this.#steps = [];
  }

  /** Goes back over the last step; gives it when that was accepted. A refused one is not tried again. */
  async undo(): Promise<Step | undefined> {
    const step = this.last;
    if (!step || this.#busy) return undefined;
    this.#busy = true;
    this.#steps = this.#steps.slice(0, -1);
    try {
      return (await step.back()) ? step : undefined;
    } finally {
      this.#busy = false;
    }
  }
}

export const undoOf = perRound(() => new UndoStack());
