import { createContext } from 'svelte';
import { save, type LiveView } from '$lib/app-state';
import type { Backend } from '$lib/backend';
import type { ClosingReport, Command, Overview, WorkshopId, WorkshopLine } from '$lib/generated';
import { byNumber } from './by-number';

/** What every page of the step reads: the rounds, and what has come of them. */
export interface CaseData {
  overview: Overview;
  report: ClosingReport;
}

/** The whole case, over all rounds. */
export class Case {
  #first: CaseData;
  #live: LiveView<CaseData>;
  #backend: Backend;

  constructor(first: CaseData, live: LiveView<CaseData>, backend: Backend) {
    this.#first = first;
    this.#live = live;
    this.#backend = backend;
  }

  readonly #data = $derived.by(() => this.#live.data ?? this.#first);
  readonly report = $derived(this.#data.report);
  readonly workshops = $derived(this.#data.overview.workshops);
  /** Those that stand, by number. */
  readonly statements = $derived(byNumber(this.report));

  /** Something that belongs to this process only: its first workshop's id, which no other file has. */
  get key(): string {
    return this.workshops[0]?.id ?? '';
  }

  /** Workshops that objections and follow-ups can be about. */
  get closed(): WorkshopLine[] {
    return this.workshops.filter(({ phase }) => phase === 'closed');
  }

  workshop(id: WorkshopId): WorkshopLine | undefined {
    return this.workshops.find((workshop) => workshop.id === id);
  }

  ofRound(round: number): WorkshopLine | undefined {
    return this.workshops.find((workshop) => workshop.round === round);
  }

  /** True when it is done; a refusal has been shown, and nothing typed is gone. */
  async do(command: Command): Promise<boolean> {
    return (await save(() => this.#backend.execute('administration', command))) !== undefined;
  }
}

/** The case that the pages of the step are about. */
export const [useCase, provideCase] = createContext<Case>();
