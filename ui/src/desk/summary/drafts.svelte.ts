import { SvelteMap } from 'svelte/reactivity';
import type { NoteId, StatementId, StatementKind, StatementLine } from '$lib/generated';
import { once, perRound } from './collections';

/** The key of the statement that is not written yet. */
export const NEW = 'new';

/** The value of "a new theme" in a choice of themes. */
export const NEW_THEME = 'new-theme';

/** A theme chosen among those that exist ('' for none), or the name of one to be made. */
export class ThemeChoice {
  theme = $state('');
  name = $state('');

  constructor(theme = '') {
    this.theme = theme;
  }
}

/** A statement while it is being written; kept here until it is saved or thrown away. */
export class Draft {
  text = $state('');
  planItem = $state('');
  what = $state<StatementKind>('other');
  notes = $state.raw<NoteId[]>([]);
  readonly choice: ThemeChoice;

  constructor(text: string, theme: string, planItem: string, what: StatementKind, notes: NoteId[]) {
    this.text = text;
    this.choice = new ThemeChoice(theme);
    this.planItem = planItem;
    this.what = what;
    this.notes = notes;
  }

  static of({ text, theme, plan_item, what, notes }: StatementLine): Draft {
    return new Draft(text, theme ?? '', plan_item ?? '', what, notes);
  }

  add(notes: readonly NoteId[]): void {
    this.notes = once([...this.notes, ...notes]);
  }

  remove(note: NoteId): void {
    this.notes = this.notes.filter((id) => id !== note);
  }
}

export type Drafts = SvelteMap<StatementId | typeof NEW, Draft>;

/** What is being written in a round. It outlives the screen, so that a look at another step loses nothing. */
export const draftsOf = perRound((): Drafts => new SvelteMap());
