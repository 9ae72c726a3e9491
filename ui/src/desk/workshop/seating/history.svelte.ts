import type { Accepted, Command } from '$lib/generated';
import type { Step } from './rotations';

type Execute = (command: Command) => Promise<Accepted | undefined>;

/** What has been done with the seats, and the way back and forth. Each change waits for the one before it. */
export class History {
  #execute: Execute;
  #done = $state.raw<Step[]>([]);
  #undone = $state.raw<Step[]>([]);
  #last: Promise<unknown> = Promise.resolve();

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  /** What "undo" would take back. */
  get last(): Step | undefined {
    return this.#done.at(-1);
  }

  /** What "redo" would do again. */
  get next(): Step | undefined {
    return this.#undone.at(-1);
  }

  /** Does a step that is made when its turn comes; undefined when there was none or it was refused. */
  do(make: () => Step | undefined | Promise<Step | undefined>): Promise<Step | undefined> {
    return this.#inTurn(async () => {
      const step = await make();
      if (!step || !(await this.#all(step.redo))) return undefined;
      if (step.undo.length === 0) this.clear();
      else this.#done = [...this.#done, step];
      this.#undone = [];
      return step;
    });
  }

  undo(): Promise<Step | undefined> {
    return this.#inTurn(async () => {
      const step = this.last;
      if (!step) return undefined;
      this.#done = this.#done.slice(0, -1);
      // What is refused has become impossible, and so has what lies under it.
      if (!(await this.#all(step.undo))) return void this.clear();
      this.#undone = [...this.#undone, step];
      return step;
    });
  }

  redo(): Promise<Step | undefined> {
    return this.#inTurn(async () => {
      const step = this.next;
      if (!step) return undefined;
      this.#undone = this.#undone.slice(0, -1);
      if (!(await this.#all(step.redo))) return void this.clear();
      this.#done = [...this.#done, step];
      return step;
    });
  }

  /** Forgets the way back, e.g. when the next seating has begun. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  async #all(commands: Command[]): Promise<boolean> {
    for (const command of commands) if (!(await this.#execute(command))) return false;
    return true;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
