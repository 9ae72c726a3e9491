import { SvelteSet } from 'svelte/reactivity';
import type { LiveView } from '$lib/app-state';
import type { Backend } from '$lib/backend';
import type {
  NoteId,
  NoteLine,
  SearchView,
  StatementLine,
  SummaryView,
  WrittenLanguage,
} from '$lib/generated';
import { Asking } from './asking.svelte';
import { byId } from './collections';
import { Draft, NEW } from './drafts.svelte';
import { foundNotes } from './marks';
import {
  allowed,
  between,
  filterNotes,
  groupNotes,
  nextOpen,
  shared,
  type NoteFilter,
  type NoteGrouping,
} from './notes';
import { StatementWork } from './statement-work';

const MOST_HITS = 200;

/** One round's desk: which notes are shown, current and selected, and what is being written from them. */
export class SummaryDesk extends StatementWork {
  filter = $state<NoteFilter>('all');
  grouping = $state<NoteGrouping>('question');
  /** Similar notes are shown under the current one. */
  similar = $state(false);
  readonly selected = new SvelteSet<NoteId>();
  readonly searching: Asking<string, SearchView>;
  /** What is printed, and so what is written to the tables, is in this language. */
  readonly language: WrittenLanguage;
  #search = $state('');
  #current = $state<NoteId>();
  #view = $state.raw() as SummaryView;
  #live: LiveView<SummaryView>;
  #anchor: NoteId | undefined;

  constructor(
    view: SummaryView,
    live: LiveView<SummaryView>,
    backend: Backend,
    language: WrittenLanguage,
  ) {
    super(backend, view.workshop);
    this.#view = view;
    this.#live = live;
    this.language = language;
    this.searching = new Asking((text) => backend.view({ kind: 'search', text, limit: MOST_HITS }));
  }

  /** Those of the round, after late paper of earlier rounds that is taken along here. */
  readonly notes = $derived([...this.view.earlier_late, ...this.view.notes]);
  readonly notesById = $derived(byId(this.notes));
  readonly themes = $derived(byId(this.view.themes));
  readonly planItems = $derived(byId(this.view.plan_items));
  readonly hits = $derived.by(() => this.searching.answer?.answer.hits);
  /** The notes that were found, each with the words to mark. */
  readonly found = $derived(this.hits && foundNotes(this.hits));
  readonly groups = $derived(
    groupNotes(this.view, filterNotes(this.notes, this.filter, this.found), this.grouping),
  );
  readonly shownNotes = $derived(this.groups.flatMap(({ notes }) => notes));
  readonly shown = $derived(this.shownNotes.map(({ id }) => id));
  readonly selectedNotes = $derived(this.notes.filter(({ id }) => this.selected.has(id)));
  /** The note that the keys are about: the one moved to, else the first that nothing has become of. */
  readonly current = $derived.by((): NoteId | undefined => {
    if (this.#current !== undefined && this.shown.includes(this.#current)) return this.#current;
    return nextOpen(this.shownNotes, undefined) ?? this.shown[0];
  });
  /** What an action is done with: the selected notes, or the current one. */
  readonly targets = $derived.by((): NoteLine[] => {
    if (this.selected.size > 0) return this.selectedNotes;
    const current = this.notesById.get(this.current ?? '');
    return current ? [current] : [];
  });
  readonly allowed = $derived(allowed(this.view, this.targets));

  get view(): SummaryView {
    return this.#live.data ?? this.#view;
  }

  /** Reads the round again; done when the view is as new as the call. */
  reload = () => this.#live.reload();

  get editable(): boolean {
    return this.view.open_for_work;
  }

  get search(): string {
    return this.#search;
  }

  set search(text: string) {
    this.#search = text;
    this.searching.ask(text.trim() || undefined);
  }

  /** Nothing stands in the way of publishing. */
  get complete(): boolean {
    return this.view.blocking.length === 0;
  }

  /** The statement with this number, when it is written or gets a new version in this round. */
  statement(number: number): StatementLine | undefined {
    const { statements, revised } = this.view;
    return [...statements, ...revised].find((line) => line.number === number);
  }

  /** Selects or deselects one note, or everything from the last one. */
  select(note: NoteId, on: boolean, range = false): void {
    const notes = range && this.#anchor ? between(this.shown, this.#anchor, note) : [note];
    for (const id of notes) {
      if (on) this.selected.add(id);
      else this.selected.delete(id);
    }
    this.#anchor = note;
  }

  /** Makes a note the current one. */
  stand(note: NoteId | undefined): void {
    this.#current = note;
  }

  /** The note a number of places away from the current one, when there is one. */
  near(places: number): NoteId | undefined {
    return this.shown[this.shown.indexOf(this.current ?? '') + places];
  }

  /** The next note that nothing has become of, those aside that are being worked with. */
  next(done: readonly NoteId[] = []): NoteId | undefined {
    return nextOpen(this.shownNotes, done.at(-1) ?? this.current, done);
  }

  /** Makes sure that a note is among those shown. */
  reveal(note: NoteId): void {
    this.stand(note);
    if (this.shown.includes(note)) return;
    this.filter = 'all';
    this.search = '';
  }

  /** Opens the editor for a new statement; notes are added to one that is already open. */
  write(notes: readonly NoteLine[]): void {
    const ids = notes.map(({ id }) => id);
    const open = this.drafts.get(NEW);
    if (open) open.add(ids);
    else {
      const theme = shared(notes.map((note) => note.theme));
      const planItem = shared(notes.map((note) => note.plan_item));
      this.drafts.set(NEW, new Draft('', theme, planItem, 'other', ids));
    }
    this.selected.clear();
  }

  edit(statement: StatementLine): void {
    if (!this.drafts.has(statement.id)) this.drafts.set(statement.id, Draft.of(statement));
  }
}
