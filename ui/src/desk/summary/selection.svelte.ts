import { t } from '$lib/i18n';
import type { KeyActs } from '$lib/keys';
import type { NoteId, NoteLine } from '$lib/generated';
import { toasts } from '$lib/ui';
import { focusWhenShown } from './focus';
import type { NoteKey } from './note-keys';
import { noteElement } from './places';
import type { SummaryDesk } from './summary-desk.svelte';

/** What is asked about the notes before something is done with them. */
export type Question = 'group' | 'add' | 'aside' | 'follow';

/** The work with the selected notes, or with the current one, and where the reading goes on afterwards. */
export class Selection {
  readonly desk: SummaryDesk;
  question = $state<Question>();
  readonly notes = $derived.by((): NoteLine[] => this.desk.targets);
  readonly can = $derived.by(() => this.desk.allowed);
  /** Found before the notes are moved away. */
  #next: NoteId | undefined;

  constructor(desk: SummaryDesk) {
    this.desk = desk;
  }

  readonly ask = (question: Question): void => {
    this.#next = this.desk.next(this.notes.map(({ id }) => id));
    this.question = question;
  };

  readonly close = (): void => {
    this.question = undefined;
  };

  readonly done = (text: string): void => {
    const stay = this.desk.current;
    this.close();
    this.desk.selected.clear();
    toasts.show(this.#next === undefined ? `${text} ${t('summary-last-note')}` : text);
    this.#stand(this.#next ?? stay);
  };

  readonly grouped = (text: string, write: boolean): void => {
    if (!write) return this.done(text);
    const worked = this.notes;
    this.close();
    toasts.show(text);
    this.#writeFrom(worked);
  };

  readonly write = (): void => this.#writeFrom(this.notes);

  readonly takeUp = async (): Promise<void> => {
    const count = this.notes.length;
    this.#next = this.notes[0]?.id;
    if (await this.desk.takeUp(this.notes)) this.done(t('summary-taken-up', { count }));
  };

  readonly undo = async (): Promise<void> => {
    const { desk } = this;
    const step = await desk.undo.undo();
    if (!step) return;
    toasts.show(t('summary-undone', { what: step.undone }), 'info');
    const note = desk.notesById.has(step.note ?? '') ? step.note : desk.current;
    if (note) desk.reveal(note);
    this.#stand(note);
  };

  readonly toggleSimilar = (): void => {
    const { desk } = this;
    desk.similar = !desk.similar;
    if (desk.current) {
      document.getElementById(noteElement(desk.current))?.scrollIntoView({ block: 'nearest' });
    }
  };

  /** What the keys do now. */
  readonly acts: KeyActs<NoteKey> = $derived.by(() => {
    const { can, ask } = this;
    return {
      down: (event) => this.#move(event, 1),
      up: (event) => this.#move(event, -1),
      next: () => this.#goNext(),
      select: () => this.#toggle(),
      similar: this.toggleSimilar,
      search: () => focusWhenShown('note-search', 'nearest'),
      theme: can.theme ? () => ask('group') : undefined,
      write: can.use ? this.write : undefined,
      extend: can.use ? () => ask('add') : undefined,
      aside: can.setAside ? () => ask('aside') : undefined,
      take_up: can.takeUp ? this.takeUp : undefined,
      follow: can.followUp ? () => ask('follow') : undefined,
      undo: this.desk.undo.last ? this.undo : undefined,
    };
  });

  #stand(note: NoteId | undefined): void {
    if (note === undefined) return;
    this.desk.stand(note);
    void focusWhenShown(noteElement(note), 'nearest');
  }

  #writeFrom(worked: readonly NoteLine[]): void {
    this.desk.write(worked);
    void focusWhenShown('editor-new');
  }

  #goNext(): void {
    const found = this.desk.next();
    if (found === undefined) toasts.show(t('summary-last-note'), 'info');
    else this.#stand(found);
  }

  #move(event: KeyboardEvent, step: number): void {
    const { desk } = this;
    const to = desk.near(step);
    if (to === undefined) return;
    if (event.shiftKey) for (const id of [desk.current, to]) if (id) desk.select(id, true);
    this.#stand(to);
  }

  #toggle(): void {
    const { current, selected } = this.desk;
    if (current) this.desk.select(current, !selected.has(current));
  }
}
