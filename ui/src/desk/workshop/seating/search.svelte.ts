import { problem } from '$lib/app-state';
import { toHostError, type Backend, type HostError } from '$lib/backend';
import type { SearchProgress, SeatingOrder, SeatingPlan, SeatingProposal } from '$lib/generated';

/** How long a search may look, in seconds. */
export const searchTimes = ['2', '10', '30', '60'] as const;

/** A proposal, and the plan that it was made by. */
interface Made {
  proposal: SeatingProposal;
  plan: string;
}

/** The search for a seating: under way, or with a proposal that nobody has used yet. Nothing of it is stored. */
export class Search {
  #backend: Backend;
  #seed = 0;
  #run = 0;
  #under: Promise<unknown> = Promise.resolve();
  #running = $state(false);
  #stopping = $state(false);
  #progress = $state.raw<SearchProgress>();
  #made = $state.raw<Made>();
  #clash = $state.raw<HostError>();
  /** In seconds. */
  time = $state<(typeof searchTimes)[number]>('10');

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get running(): boolean {
    return this.#running;
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  get progress(): SearchProgress | undefined {
    return this.#progress;
  }

  get proposal(): SeatingProposal | undefined {
    return this.#made?.proposal;
  }

  /** The rules that the last search could not meet together. */
  get clash(): HostError | undefined {
    return this.#clash;
  }

  /** Made by another plan than this one. */
  madeBefore(plan: SeatingPlan): boolean {
    return this.#made !== undefined && this.#made.plan !== JSON.stringify(plan);
  }

  /** Looks for a seating; each time for another one. True when there is a proposal to look at. */
  async start(workshop: string, plan: SeatingPlan): Promise<boolean> {
    const run = ++this.#run;
    this.#running = true;
    this.#stopping = false;
    this.#progress = undefined;
    this.#clash = undefined;
    // One that was cancelled a moment ago may not have noticed yet.
    await this.#under;
    this.#seed += 1;
    const order: SeatingOrder = { workshop, seed: this.#seed, seconds: Number(this.time) };
    const search = this.#backend.seatTables(order, (progress) => {
      if (run === this.#run) this.#progress = progress;
    });
    this.#under = search.catch(() => undefined);
    const found = await search.then(
      (proposal) => () => (this.#made = { proposal, plan: JSON.stringify(plan) }),
      (thrown: unknown) => () => this.#refused(toHostError(thrown)),
    );
    if (run !== this.#run) return false;
    this.#running = false;
    found();
    return this.#clash === undefined && this.#made !== undefined;
  }

  /** Ends the search with the best that it has found. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#backend.stopSeating().catch((thrown: unknown) => problem.show(thrown));
  }

  /** Ends the search without a proposal; one from before stays. */
  cancel(): void {
    this.#run += 1;
    this.#running = false;
    void this.stop();
  }

  drop(): void {
    this.#made = undefined;
  }

  forgetClash(): void {
    this.#clash = undefined;
  }

  #refused(error: HostError): void {
    if (error.code === 'seating_clash') this.#clash = error;
    else problem.show(error);
  }
}
