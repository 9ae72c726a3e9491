import { newId } from '$lib/backend';
import type {
  NoteId,
  PlanItemId,
  PlenaryPointDetails,
  PlenaryPointLine,
  QuestionKey,
  TableId,
} from '$lib/generated';
import type { Drafts } from '../../notes/drafts.svelte';

/** A note that a point is written about. */
export interface Pointed {
  note: NoteId;
  reference: string;
  table: TableId;
  planItem?: PlanItemId | null;
}

/** What is typed of a point. An id of its own from the start, so that sending twice makes no second point. */
interface Typed {
  id: string;
  text: string;
  /** Empty for plenum. */
  from: string;
  /** Empty for none. */
  planItem: string;
  note?: { id: NoteId; reference: string };
  /** It is on disk already, and is being revised. */
  revising: boolean;
}

const blank = (): Typed => ({ id: newId(), text: '', from: '', planItem: '', revising: false });

/** A plenary point while it is written or revised. It outlives a refusal, a change of page and a crash. */
export class PointForm {
  #drafts: Drafts;
  #place: string;
  #question: QuestionKey;
  #typed = $state.raw<Typed>(blank());

  constructor(drafts: Drafts, question: QuestionKey) {
    this.#drafts = drafts;
    this.#question = question;
    this.#place = `day/point/${question}`;
    const kept = drafts.words(this.#place);
    if (kept) this.#typed = JSON.parse(kept) as Typed;
  }

  get typed(): Typed {
    return this.#typed;
  }

  get details(): PlenaryPointDetails {
    const { text, from, planItem, note } = this.#typed;
    return {
      question: this.#question,
      text,
      from: from || null,
      plan_item: planItem || null,
      note: note?.id ?? null,
    };
  }

  /** Another table than the note's lets go of the note. */
  edit(change: Partial<Pick<Typed, 'text' | 'from' | 'planItem' | 'note'>>): void {
    const note = 'from' in change && change.from !== '' ? { note: undefined } : {};
    this.#set({ ...this.#typed, ...note, ...change });
  }

  point({ note, reference, table, planItem }: Pointed): void {
    const about = { note: { id: note, reference }, from: table, planItem: planItem ?? '' };
    this.#set({ ...this.#typed, ...about });
  }

  revise(line: PlenaryPointLine): void {
    this.#set({
      id: line.point,
      text: line.text,
      from: line.from ?? '',
      planItem: line.plan_item ?? '',
      note: line.note ? { id: line.note, reference: line.reference ?? '' } : undefined,
      revising: true,
    });
  }

  /** Empty again; with `sent`, only when nothing was typed since. */
  clear(sent?: Typed): void {
    if (sent && this.#typed !== sent) {
      // What is on disk is not written once more.
      if (this.#typed.id === sent.id) this.#set({ ...this.#typed, revising: true });
      return;
    }
    this.#typed = blank();
    this.#drafts.keepWords(this.#place, undefined);
  }

  #set(typed: Typed): void {
    this.#typed = typed;
    const kept = typed.text.trim() || typed.note || typed.revising;
    this.#drafts.keepWords(this.#place, kept ? JSON.stringify(typed) : undefined);
  }
}
