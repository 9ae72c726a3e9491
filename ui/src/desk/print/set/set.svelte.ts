import { toHostError, type Backend, type HostError } from '$lib/backend';
import type { PrintOrder, PrintProgress, PrintedSet, WorkshopId } from '$lib/generated';
import type { Laying, Wish, Wishes } from './lines';

/** How far the set has come. */
export type SetState =
  | { kind: 'choosing' }
  | { kind: 'making'; progress: PrintProgress | undefined; stopping: boolean }
  | { kind: 'made'; set: PrintedSet; two_sided: boolean }
  | { kind: 'stopped' }
  | { kind: 'failed'; error: HostError };

/** What is chosen for one workshop, and what came of it. */
export class PrintSet {
  #wishes = $state.raw<Wishes>({});
  #state = $state.raw<SetState>({ kind: 'choosing' });
  /** On both sides of the paper; one stack for each table. */
  laying = $state<Laying>({ two_sided: true, by_table: false });

  get wishes(): Wishes {
    return this.#wishes;
  }

  get state(): SetState {
    return this.#state;
  }

  /** Changes what is wanted of some lines. */
  wish(keys: readonly string[], wish: Wish): void {
    const changed = keys.map((key) => [key, { ...this.#wishes[key], ...wish }] as const);
    this.#wishes = { ...this.#wishes, ...Object.fromEntries(changed) };
  }

  /** Makes the files. It goes on while the user is elsewhere. */
  async make(backend: Backend, order: PrintOrder): Promise<void> {
    if (this.#state.kind === 'making') return;
    this.#state = { kind: 'making', progress: undefined, stopping: false };
    try {
      const set = await backend.printSet(order, (progress) => this.#progressed(progress));
      this.#state = set ? { kind: 'made', set, two_sided: order.two_sided } : { kind: 'stopped' };
    } catch (thrown) {
      this.#state = { kind: 'failed', error: toHostError(thrown) };
    }
  }

  async stop(backend: Backend): Promise<void> {
    if (this.#state.kind !== 'making') return;
    this.#state = { ...this.#state, stopping: true };
    await backend.stopPrinting();
  }

  #progressed(progress: PrintProgress): void {
    if (this.#state.kind === 'making') this.#state = { ...this.#state, progress };
  }
}

/** The sets of this session, kept while the user is elsewhere. */
const sets: Record<WorkshopId, PrintSet> = {};

export const printSetOf = (workshop: WorkshopId): PrintSet => (sets[workshop] ??= new PrintSet());
