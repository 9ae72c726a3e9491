import { attempt } from '$lib/app-state';
import { newId } from '$lib/backend';
import type { SeatingRule, WordsLine } from '$lib/generated';
import type { SeatingTab } from '../seating-tab.svelte';

/** A pause this long in the writing, in milliseconds, and what is written is read. */
const PAUSE = 300;

/** Sentences about seats while they are written, and what the host understands of them. */
export class Words {
  #seating: SeatingTab;
  #lines = $state.raw<WordsLine[]>([]);
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(seating: SeatingTab) {
    this.#seating = seating;
    void this.read();
  }

  get lines(): WordsLine[] {
    return this.#lines;
  }

  /** What was understood, as rules of the plan. */
  get rules(): SeatingRule[] {
    return this.#lines.flatMap(({ rule, rotations, problem }) =>
      rule && !problem ? [{ id: newId(), rotations, rule }] : [],
    );
  }

  write(text: string): void {
    this.#seating.desk.words = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.read(), PAUSE);
  }

  async read(): Promise<void> {
    clearTimeout(this.#pause);
    const text = this.#seating.desk.words;
    const asked = ++this.#asked;
    if (text.trim() === '') {
      this.#lines = [];
      return;
    }
    const { room } = this.#seating;
    const view = { kind: 'seating_words', workshop: room.id, text } as const;
    const words = await attempt(() => room.backend.view(view));
    if (words && asked === this.#asked) this.#lines = words.lines;
  }

  /** After the others have become rules: what was not understood stays, to be mended. */
  keepProblems(): void {
    this.#lines = this.#lines.filter(({ rule, problem }) => problem || !rule);
    this.#seating.desk.words = this.#lines.map(({ text }) => text).join('\n');
  }
}
