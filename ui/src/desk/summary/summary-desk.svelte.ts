import { SvelteSet } from 'svelte/reactivity';
import { save, type LiveView } from '$lib/app-state';
import { newId, type Backend } from '$lib/backend';
import type {
  Command,
  NoteId,
  NoteLine,
  SetAsideReason,
  StatementContent,
  StatementId,
  StatementLine,
  SummaryView,
  ThemeId,
} from '$lib/generated';
import { byId, once } from './collections';
import { Draft, NEW, NEW_THEME, draftsOf, type Drafts, type ThemeChoice } from './drafts.svelte';
import {
  between,
  filterNotes,
  groupNotes,
  shared,
  type NoteFilter,
  type NoteGrouping,
} from './notes';

const contentOf = ({ text, theme, plan_item, notes }: StatementLine): StatementContent => ({
  text,
  theme,
  plan_item,
  notes,
});

/** One round's desk: which notes are shown and selected, what is being written, and the way to save it. */
export class SummaryDesk {
  filter = $state<NoteFilter>('all');
  grouping = $state<NoteGrouping>('question');
  search = $state('');
  readonly selected = new SvelteSet<NoteId>();
  readonly drafts: Drafts;
  #view = $state.raw() as SummaryView;
  #live: LiveView<SummaryView>;
  #backend: Backend;
  #anchor: NoteId | undefined;

  constructor(view: SummaryView, live: LiveView<SummaryView>, backend: Backend) {
    this.#view = view;
    this.#live = live;
    this.#backend = backend;
    this.drafts = draftsOf(view.workshop);
  }

  readonly notesById = $derived(byId(this.view.notes));
  readonly themes = $derived(byId(this.view.themes));
  readonly planItems = $derived(byId(this.view.plan_items));
  readonly groups = $derived(
    groupNotes(this.view, filterNotes(this.view.notes, this.filter, this.search), this.grouping),
  );
  readonly shown = $derived(this.groups.flatMap(({ notes }) => notes.map(({ id }) => id)));
  readonly selectedNotes = $derived(this.view.notes.filter(({ id }) => this.selected.has(id)));

  get view(): SummaryView {
    return this.#live.data ?? this.#view;
  }

  get editable(): boolean {
    return this.view.open_for_work;
  }

  /** The statement with this number, when it was first written in this round. */
  statement(number: number): StatementLine | undefined {
    return this.view.statements.find((line) => line.number === number);
  }

  /** Nothing stands in the way of publishing. */
  get complete(): boolean {
    return this.view.coverage.unaccounted === 0 && this.view.unresolved.length === 0;
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

  /** Makes sure that a note is among those shown. */
  reveal(note: NoteId): void {
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
      this.drafts.set(NEW, new Draft('', theme, planItem, ids));
    }
    this.selected.clear();
  }

  edit(statement: StatementLine): void {
    if (!this.drafts.has(statement.id)) this.drafts.set(statement.id, Draft.of(statement));
  }

  /** Saves what is being written; gives the statement's id, or undefined when it was refused. */
  async saveDraft(key: StatementId | typeof NEW, draft: Draft): Promise<StatementId | undefined> {
    const theme = await this.theme(draft.choice);
    if (theme === undefined) return undefined;
    const content = {
      text: draft.text,
      theme,
      plan_item: draft.planItem || null,
      notes: draft.notes,
    };
    const statement = key === NEW ? newId() : key;
    const done = await this.#do(
      key === NEW
        ? { kind: 'write_statement', statement, workshop: this.view.workshop, content }
        : { kind: 'redraft_statement', statement, content },
    );
    if (!done) return undefined;
    this.drafts.delete(key);
    return statement;
  }

  /** Puts notes behind a draft statement, or into its editor when that is open. */
  async addTo(statement: StatementLine, notes: readonly NoteId[]): Promise<boolean> {
    const open = this.drafts.get(statement.id);
    if (open) open.add(notes);
    const content = contentOf(statement);
    content.notes = once([...content.notes, ...notes]);
    return (
      open !== undefined ||
      this.#do({ kind: 'redraft_statement', statement: statement.id, content })
    );
  }

  async group(notes: NoteId[], choice: ThemeChoice): Promise<boolean> {
    const theme = await this.theme(choice);
    return theme !== undefined && this.#do({ kind: 'group_notes', notes, theme });
  }

  setAside = (notes: NoteId[], reason: SetAsideReason, remark: string) =>
    this.#do({ kind: 'set_aside_notes', notes, reason, remark });
  takeUp = (notes: NoteId[]) => this.#do({ kind: 'take_up_notes', notes });
  addTheme = (name: string) =>
    this.#do({ kind: 'add_theme', theme: newId(), workshop: this.view.workshop, name });
  renameTheme = (theme: ThemeId, name: string) => this.#do({ kind: 'rename_theme', theme, name });
  removeTheme = (theme: ThemeId) => this.#do({ kind: 'remove_theme', theme });
  drop = (statement: StatementId) => this.#do({ kind: 'drop_statement', statement });
  assess = (statement: StatementId, assessment: string) =>
    this.#do({ kind: 'assess_statement', statement, assessment });
  publish = () => this.#do({ kind: 'publish_summary', workshop: this.view.workshop });

  /** The chosen theme, made first when it is new; null for none, undefined when it was refused. */
  async theme(choice: ThemeChoice): Promise<ThemeId | null | undefined> {
    if (choice.theme !== NEW_THEME) return choice.theme || null;
    const theme = newId();
    const { name } = choice;
    const made = await this.#do({ kind: 'add_theme', theme, workshop: this.view.workshop, name });
    // Chosen from now on, so that a second try does not make it twice.
    if (made) choice.theme = theme;
    return made ? theme : undefined;
  }

  async #do(command: Command): Promise<boolean> {
    return (await save(() => this.#backend.execute('administration', command))) !== undefined;
  }
}
