import { problem, save, saving } from '$lib/app-state';
import { newId, toHostError, type Backend } from '$lib/backend';
import type { Command, SummaryView, ThemeId, WorkshopId } from '$lib/generated';
import { NEW_THEME, draftsOf, type Drafts, type ThemeChoice } from './drafts.svelte';
import { undoOf, type UndoStack } from './undo.svelte';

/** The administration's work on one round: how a command is given, what is being written, and the way back. */
export abstract class SummaryWork {
  readonly backend: Backend;
  readonly drafts: Drafts;
  readonly undo: UndoStack;

  constructor(backend: Backend, workshop: WorkshopId) {
    this.backend = backend;
    this.drafts = draftsOf(workshop);
    this.undo = undoOf(workshop);
  }

  abstract get view(): SummaryView;

  addTheme = (name: string) =>
    this.act({ kind: 'add_theme', theme: newId(), workshop: this.view.workshop, name });
  renameTheme = (theme: ThemeId, name: string) => this.act({ kind: 'rename_theme', theme, name });
  removeTheme = (theme: ThemeId) => this.act({ kind: 'remove_theme', theme });

  async publish(): Promise<boolean> {
    const done = await this.act({ kind: 'publish_summary', workshop: this.view.workshop });
    if (done) this.undo.clear();
    return done;
  }

  /** The chosen theme, made first when it is new; null for none, undefined when it was refused. */
  async theme(choice: ThemeChoice): Promise<ThemeId | null | undefined> {
    if (choice.theme !== NEW_THEME) return choice.theme || null;
    const theme = newId();
    const { name } = choice;
    const made = await this.act({ kind: 'add_theme', theme, workshop: this.view.workshop, name });
    // Chosen from now on, so that a second try does not make it twice.
    if (made) choice.theme = theme;
    return made ? theme : undefined;
  }

  /** True when it was done; a refusal is shown. */
  protected async act(command: Command): Promise<boolean> {
    return (await save(() => this.backend.execute('administration', command))) !== undefined;
  }

  /** As `act`, but a refusal with the code is the caller's to tell of. */
  protected async actUnless(code: string, command: Command): Promise<boolean | 'told'> {
    try {
      await saving.track(this.backend.execute('administration', command));
      return true;
    } catch (thrown) {
      if (toHostError(thrown).code === code) return 'told';
      problem.show(thrown);
      return false;
    }
  }
}
