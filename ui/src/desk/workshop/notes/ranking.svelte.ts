import type { AskedRanking, ItemRank } from '$lib/generated';
import { sameRanks } from '$lib/ranking';

/** What is asked of the host; false when it refused. */
export interface RankingHost {
  rank(items: ItemRank[]): Promise<boolean>;
  /** Keeps a ranking that the host does not have; undefined when it has it. */
  keep(items: string | undefined): void;
}

/** A table's ranking, copied from paper, on its way to the host: one sending at a time, and the newest always last. */
export class RankingEntry {
  #host: RankingHost;
  #items = $state.raw<ItemRank[]>([]);
  #saved = $state.raw<ItemRank[]>([]);
  #sending = false;

  constructor(asked: AskedRanking, kept: string | undefined, host: RankingHost) {
    this.#host = host;
    this.follow(asked);
    const mine = read(kept);
    if (mine && asked.answer?.source !== 'device') this.#items = mine;
  }

  get items(): ItemRank[] {
    return this.#items;
  }

  /** The host does not have what is shown. */
  get unsaved(): boolean {
    return !sameRanks(this.#items, this.#saved);
  }

  /** Takes over what the host has, unless something else is being copied here. What the table has ranked itself stands. */
  follow({ answer }: AskedRanking): void {
    if (this.#sending) return;
    const host = answer?.items ?? [];
    const own = answer?.source === 'device';
    if (own || !this.unsaved) this.#items = host;
    this.#saved = host;
    if (own) this.#host.keep(undefined);
  }

  choose(items: ItemRank[]): void {
    this.#items = items;
    this.#host.keep(this.unsaved ? JSON.stringify(items) : undefined);
  }

  async save(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    while (this.unsaved && (await this.#send(this.#items)));
    this.#sending = false;
  }

  async #send(items: ItemRank[]): Promise<boolean> {
    const done = await this.#host.rank(items);
    if (!done) return false;
    this.#saved = items;
    if (!this.unsaved) this.#host.keep(undefined);
    return true;
  }
}

function read(kept: string | undefined): ItemRank[] | undefined {
  try {
    return kept === undefined ? undefined : (JSON.parse(kept) as ItemRank[]);
  } catch {
    return undefined;
  }
}
