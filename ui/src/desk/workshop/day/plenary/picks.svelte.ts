import type {
  NoteId,
  NoteRevision,
  PlenaryTable,
  PlenaryView,
  QuestionKey,
  Stage,
} from '$lib/generated';

/** As many notes as the canvas has room for. */
export const MOST = 12;

/** The room may see what a table has written: it has handed in, or the question is closed. */
export const isReady = (view: Pick<PlenaryView, 'closed'>, table: PlenaryTable): boolean =>
  table.handed_in || view.closed;

/** The notes that are picked for the canvas, in the order they were picked. */
export class Picks {
  #question: QuestionKey;
  #view: () => PlenaryView | undefined;
  #ids = $state.raw<NoteId[]>([]);

  constructor(question: QuestionKey, view: () => PlenaryView | undefined) {
    this.#question = question;
    this.#view = view;
  }

  /** Those that can be shown still, in the words they have now. */
  get notes(): NoteRevision[] {
    const view = this.#view();
    const tables = view?.tables.filter((table) => isReady(view, table)) ?? [];
    const shown = tables.flatMap(({ notes }) => notes).filter(({ others }) => others.length === 0);
    return this.#ids.flatMap((id) => {
      const note = shown.find((one) => one.id === id);
      return note ? { note: note.id, revision: note.revision } : [];
    });
  }

  get stage(): Stage {
    return { kind: 'plenary', question: this.#question, notes: this.notes };
  }

  get full(): boolean {
    return this.notes.length >= MOST;
  }

  has(id: NoteId): boolean {
    return this.notes.some(({ note }) => note === id);
  }

  toggle(id: NoteId): void {
    const kept = this.notes.map(({ note }) => note);
    if (kept.includes(id)) this.#ids = kept.filter((one) => one !== id);
    else if (!this.full) this.#ids = [...kept, id];
  }

  clear(): void {
    this.#ids = [];
  }
}
