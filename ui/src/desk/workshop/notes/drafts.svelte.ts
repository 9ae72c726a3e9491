import { newId } from '$lib/backend';
import type { NoteContent, Stance } from '$lib/generated';

/** The part of `localStorage` that is used: what is typed outlives a crash. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

interface Kept {
  note: string;
  content: NoteContent;
}

const BLANK: NoteContent = { text: '', why: '', stance: null, disagreement: false };

/** What is left of a text that went on being typed while it was saved. */
const after = (now: string, sent: string) =>
  now.startsWith(sent) ? now.slice(sent.length).trimStart() : now;

/** A note that is being written. It keeps its id until the host has it, so that sending twice makes no second note. */
export class NoteDraft {
  note: string;
  text = $state('');
  why = $state('');
  stance = $state<Stance | 'none'>('none');
  disagreement = $state(false);

  constructor({ note, content }: Kept) {
    this.note = note;
    this.fill(content);
  }

  get content(): NoteContent {
    const stance = this.stance === 'none' ? null : this.stance;
    return { text: this.text, why: this.why, stance, disagreement: this.disagreement };
  }

  /** Nothing that would be a loss. */
  get empty(): boolean {
    return this.text.trim() === '' && this.why.trim() === '';
  }

  fill({ text, why, stance, disagreement }: NoteContent): void {
    this.text = text;
    this.why = why;
    this.stance = stance ?? 'none';
    this.disagreement = disagreement;
  }

  /** The host has what was sent; whatever was typed meanwhile stays, as the beginning of the next note. */
  acknowledge(sent: NoteContent): void {
    this.note = newId();
    this.fill({
      ...BLANK,
      text: after(this.text, sent.text),
      why: after(this.why, sent.why),
    });
  }
}

/** What is typed in one workshop and not yet acknowledged by the host, in memory and on this machine's shelf. */
export class Drafts {
  #prefix: string;
  #shelf: Shelf;
  #open: Record<string, NoteDraft> = {};

  constructor(workshop: string, shelf: Shelf = localStorage) {
    this.#prefix = `rundebord.draft.${workshop}/`;
    this.#shelf = shelf;
  }

  /** The draft of a place; a kept one is dropped when the host turns out to have it (`isStored`). */
  note(place: string, start: NoteContent = BLANK, isStored?: (note: string) => boolean): NoteDraft {
    const open = this.#open[place];
    if (open) return open;
    let kept = this.#read<Kept>(place);
    if (kept && isStored?.(kept.note)) kept = undefined;
    const draft = new NoteDraft(kept ?? { note: newId(), content: start });
    this.#open[place] = draft;
    return draft;
  }

  /** Puts a draft on the shelf, or takes an empty one away. Reads the draft's fields, so that an effect follows them. */
  keepNote(place: string, draft: NoteDraft): void {
    const kept: Kept = { note: draft.note, content: draft.content };
    this.#write(place, draft.empty ? undefined : kept);
  }

  /** True when something is typed at a place, and not saved. */
  has(place: string): boolean {
    return this.#shelf.getItem(this.#prefix + place) !== null;
  }

  /** True when something is typed anywhere under a place, and not saved. */
  hasAny(under: string): boolean {
    const start = this.#prefix + under;
    return Array.from({ length: this.#shelf.length }, (_, index) => this.#shelf.key(index)).some(
      (key) => key?.startsWith(start),
    );
  }

  /** The draft is not wanted any more. */
  drop(place: string): void {
    delete this.#open[place];
    this.#write(place, undefined);
  }

  /** A table's words to a statement. */
  words(place: string): string | undefined {
    return this.#read<string>(place);
  }

  keepWords(place: string, words: string | undefined): void {
    this.#write(place, words);
  }

  #read<T>(place: string): T | undefined {
    try {
      const text = this.#shelf.getItem(this.#prefix + place);
      return text === null ? undefined : (JSON.parse(text) as T);
    } catch {
      return undefined;
    }
  }

  /** A full or closed shelf is no reason to stop typing: the draft is still in memory. */
  #write(place: string, value: Kept | string | undefined): void {
    try {
      if (value === undefined) this.#shelf.removeItem(this.#prefix + place);
      else this.#shelf.setItem(this.#prefix + place, JSON.stringify(value));
    } catch {
      return;
    }
  }
}
