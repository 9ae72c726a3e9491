import { LiveView, saving } from '$lib/app-state';
import { newId, toHostError, type Backend, type HostError, type MergeChoices } from '$lib/backend';
import type { Aspect, MergeConflict, MergeId, MergePreview, MergeSide } from '$lib/generated';

/** A copy that may be merged in: what would come of it, and what is chosen. Make it while a component is set up. */
export class Merging {
  readonly path: string;
  /** Names the merge; the same one again merges once. */
  readonly id: MergeId = newId();
  #backend: Backend;
  #choices = $state.raw<MergeChoices>({});
  #refusal = $state.raw<HostError>();
  #busy = $state(false);
  #live: LiveView<MergePreview>;

  constructor(backend: Backend, path: string) {
    this.path = path;
    this.#backend = backend;
    this.#live = new LiveView(() => backend.previewMerge(path, this.#choices));
  }

  /** Undefined until the copy is read. */
  get preview(): MergePreview | undefined {
    return this.#live.data;
  }

  get conflicts(): readonly MergeConflict[] {
    return this.preview?.conflicts ?? [];
  }

  /** Why the copy cannot be looked at. What comes while the merge is under way is about the file after it. */
  get error(): HostError | undefined {
    return this.#busy ? undefined : this.#live.error;
  }

  /** Why the merge was refused; what is chosen stays. */
  get refusal(): HostError | undefined {
    return this.#refusal;
  }

  get busy(): boolean {
    return this.#busy;
  }

  readonly undecided = $derived.by(() => this.conflicts.filter(({ key }) => !this.choice(key)));

  choice(key: Aspect): MergeSide | undefined {
    return this.#choices[key];
  }

  /** What comes is shown again as it would be with this choice. */
  choose(key: Aspect, side: MergeSide): void {
    this.#choices = { ...this.#choices, [key]: side };
    void this.#live.reload();
  }

  again(): void {
    void this.#live.reload();
  }

  /** True when the merge is in the file. Without a choice for each conflict nothing is asked of the host. */
  async merge(): Promise<boolean> {
    if (this.#busy || this.undecided.length > 0) return false;
    this.#busy = true;
    this.#refusal = undefined;
    try {
      const { path, id } = this;
      await saving.track(this.#backend.mergeCopy('administration', path, this.#choices, id));
      return true;
    } catch (thrown) {
      this.#refusal = toHostError(thrown);
      this.#busy = false;
      void this.#live.reload();
      return false;
    }
  }
}
