import type { Backend } from '$lib/backend';
import type { MergeReport, MergesView } from '$lib/generated';

/** What has come from copies of the open file, for the small marks; read again only when a copy is merged. */
class Copies {
  #view = $state.raw<MergesView>();

  readonly #reports = $derived(new Map(this.#view?.merges.map((one) => [one.merge, one])));

  /** Newest first. */
  get merges(): readonly MergeReport[] {
    return this.#view?.merges ?? [];
  }

  /** The merge that a thing came with. */
  of(id: string): MergeReport | undefined {
    return this.#reports.get(this.#view?.from_copies[id] ?? '');
  }

  /** Follows the open file until the answer is called. */
  follow(backend: Backend): () => void {
    let current = true;
    // A mark is an extra: when it cannot be read, the screens say why by themselves.
    const read = () =>
      backend.view({ kind: 'merges' }).then(
        (view) => {
          if (current) this.#view = view;
        },
        () => undefined,
      );
    const stop = backend.onFeed((entries) => {
      if (entries.some(({ event }) => event === 'copy_merged')) void read();
    });
    void read();
    return () => {
      current = false;
      this.#view = undefined;
      stop();
    };
  }
}

export const copies = new Copies();
