import { newId } from '$lib/backend';
import type { Block, DayView } from '$lib/generated';
import type { Drafts } from '../../notes/drafts.svelte';
import { DEFAULT_START, draftOf, fromTemplate, moved, type Draft, type DraftBlock } from './draft';

const PLACE = 'day/programme';
const BLANK: Draft = { startsAt: DEFAULT_START, blocks: [] };

/** The programme while it is changed. What is not saved outlives a refusal, a change of page and a crash. */
export class ProgrammeForm {
  #drafts: Drafts;
  #view: () => DayView | undefined;
  #typed = $state.raw<Draft>();
  #stored = $derived.by(() => {
    const view = this.#view();
    return view ? draftOf(view) : BLANK;
  });

  constructor(drafts: Drafts, view: () => DayView | undefined) {
    this.#drafts = drafts;
    this.#view = view;
    const kept = drafts.words(PLACE);
    if (kept) this.#typed = JSON.parse(kept) as Draft;
  }

  get shown(): Draft {
    return this.#typed ?? this.#stored;
  }

  /** Something is not saved. */
  get changed(): boolean {
    return this.#typed !== undefined;
  }

  setStart(startsAt: string): void {
    this.#change({ ...this.shown, startsAt });
  }

  edit(id: string, change: Partial<DraftBlock>): void {
    this.#blocks((blocks) => blocks.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  /** The id of the new block. */
  add(): string {
    const id = newId();
    const block: DraftBlock = { id, kind: 'group', title: '', minutes: '15', questions: [] };
    this.#blocks((blocks) => [...blocks, block]);
    return id;
  }

  move(from: number, to: number): void {
    this.#blocks((blocks) => moved(blocks, from, to));
  }

  remove(id: string): void {
    this.#blocks((blocks) => blocks.filter((block) => block.id !== id));
  }

  replace(blocks: Block[]): void {
    this.#blocks(() => fromTemplate(blocks));
  }

  /** The host's programme is shown again. With `sent`, only when nothing was typed since. */
  reset(sent?: Draft): void {
    if (sent && this.#typed !== sent) return;
    this.#typed = undefined;
    this.#drafts.keepWords(PLACE, undefined);
  }

  #blocks(change: (blocks: DraftBlock[]) => DraftBlock[]): void {
    this.#change({ ...this.shown, blocks: change(this.shown.blocks) });
  }

  #change(draft: Draft): void {
    const text = JSON.stringify(draft);
    const same = text === JSON.stringify(this.#stored);
    this.#typed = same ? undefined : draft;
    this.#drafts.keepWords(PLACE, same ? undefined : text);
  }
}
