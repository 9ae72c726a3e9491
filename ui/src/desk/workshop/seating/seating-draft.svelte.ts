import { attempt } from '$lib/app-state';
import type { Backend } from '$lib/backend';
import type { SeatingProposal } from '$lib/generated';

/** A seating that is tried out before it is used; nothing of it is stored. */
export class SeatingDraft {
  #backend: Backend;
  #workshop: string;
  #seed = 0;
  #proposal = $state.raw<SeatingProposal>();
  #busy = $state(false);
  /** The number of tables that the facilitator has chosen; undefined until then. */
  chosen = $state<number>();

  constructor(backend: Backend, workshop: string) {
    this.#backend = backend;
    this.#workshop = workshop;
  }

  get proposal(): SeatingProposal | undefined {
    return this.#proposal;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Asks for a seating; each time for another one. */
  async propose(tables: number): Promise<void> {
    this.#busy = true;
    this.#seed += 1;
    const view = {
      kind: 'seating_proposal',
      workshop: this.#workshop,
      tables,
      seed: this.#seed,
    } as const;
    const proposal = await attempt(() => this.#backend.view(view));
    if (proposal) this.#proposal = proposal;
    this.#busy = false;
  }

  drop(): void {
    this.#proposal = undefined;
    this.chosen = undefined;
  }
}
