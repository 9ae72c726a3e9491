import type { Backend } from '$lib/backend';
import type { Accepted, Command, SeatingProposal } from '$lib/generated';
import { History } from './history.svelte';
import { Search } from './search.svelte';

/** What the seating tab remembers while another tab is shown. */
export class SeatingDesk {
  readonly search: Search;
  readonly history: History;
  /** Sentences that are being written. */
  words = $state('');
  /** The rotation that is shown; undefined is the current one. */
  rotation = $state<number | 'all'>();
  /** The tables' whole tallies are shown, not the deviations only. */
  allTallies = $state(false);

  constructor(backend: Backend, execute: (command: Command) => Promise<Accepted | undefined>) {
    this.search = new Search(backend);
    this.history = new History(execute);
  }

  get proposal(): SeatingProposal | undefined {
    return this.search.proposal;
  }
}
