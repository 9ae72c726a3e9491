import { save } from '$lib/app-state';
import { newId, type Backend } from '$lib/backend';
import type {
  Command,
  NoteId,
  NoteLine,
  PlanItemId,
  SetAsideReason,
  SplitPart,
  StatementContent,
  StatementId,
  StatementKind,
  StatementLine,
  SummaryView,
  ThemeId,
  WorkshopId,
} from '$lib/generated';
import { t } from '$lib/i18n';
import { once } from './collections';
import {
  NEW,
  NEW_THEME,
  draftsOf,
  type Draft,
  type Drafts,
  type ThemeChoice,
} from './drafts.svelte';
import { references, statementName } from './labels';
import { groupedBy } from './notes';
import { undoOf, type UndoStack } from './undo.svelte';

const contentOf = ({ text, theme, plan_item, what, notes }: StatementLine): StatementContent => ({
  text,
  theme,
  plan_item,
  kind: what,
  notes,
});

/** The administration's work on one round: every command, and the way back from those that have one. */
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

  /** Saves what is being written; gives the statement's id, or undefined when it was refused. */
  async saveDraft(key: StatementId | typeof NEW, draft: Draft): Promise<StatementId | undefined> {
    const theme = await this.theme(draft.choice);
    if (theme === undefined) return undefined;
    const content = {
      text: draft.text,
      theme,
      plan_item: draft.planItem || null,
      kind: draft.what,
      notes: draft.notes,
    };
    const saved =
      key === NEW ? await this.#writeNew(content, draft) : await this.#redraft(key, content);
    if (saved !== undefined) this.drafts.delete(key);
    return saved;
  }

  async #writeNew(content: StatementContent, draft: Draft): Promise<StatementId | undefined> {
    const statement = newId();
    const { workshop } = this.view;
    if (!(await this.#do({ kind: 'write_statement', statement, workshop, content })))
      return undefined;
    this.undo.push({
      note: content.notes[0],
      done: t('summary-did-write'),
      undone: t('summary-undone-write'),
      back: async () => {
        const dropped = await this.drop(statement);
        // What was written is not lost with its number.
        if (dropped && !this.drafts.has(NEW)) this.drafts.set(NEW, draft);
        return dropped;
      },
    });
    return statement;
  }

  async #redraft(
    statement: StatementId,
    content: StatementContent,
  ): Promise<StatementId | undefined> {
    const before = this.view.statements.find(({ id }) => id === statement);
    if (!(await this.#do({ kind: 'redraft_statement', statement, content }))) return undefined;
    if (before) {
      const name = statementName(before);
      this.undo.push({
        note: content.notes.find((note) => !before.notes.includes(note)),
        done: t('summary-did-change', { name }),
        undone: t('summary-undone-change', { name }),
        back: () => this.#do({ kind: 'redraft_statement', statement, content: contentOf(before) }),
      });
    }
    return statement;
  }

  /** Puts notes behind a draft statement, or into its editor when that is open. */
  async addTo(statement: StatementLine, notes: readonly NoteId[]): Promise<boolean> {
    const open = this.drafts.get(statement.id);
    if (open) {
      open.add(notes);
      return true;
    }
    const content = contentOf(statement);
    content.notes = once([...content.notes, ...notes]);
    return (await this.#redraft(statement.id, content)) !== undefined;
  }

  async group(notes: readonly NoteLine[], choice: ThemeChoice): Promise<boolean> {
    const isNew = choice.theme === NEW_THEME;
    const before = groupedBy(notes, (note) => note.theme ?? null);
    const theme = await this.theme(choice);
    const ids = notes.map(({ id }) => id);
    if (theme === undefined || !(await this.#do({ kind: 'group_notes', notes: ids, theme }))) {
      return false;
    }
    const words = { notes: references(notes), count: notes.length };
    this.undo.push({
      note: notes[0]?.id,
      done: t('summary-did-group', words),
      undone: t('summary-undone-group', words),
      back: async () => {
        for (const [old, group] of before) {
          const grouped = group.map(({ id }) => id);
          if (!(await this.#do({ kind: 'group_notes', notes: grouped, theme: old }))) return false;
        }
        return !isNew || theme === null || this.removeTheme(theme);
      },
    });
    return true;
  }

  async setAside(
    notes: readonly NoteLine[],
    reason: SetAsideReason,
    remark: string,
  ): Promise<boolean> {
    const ids = notes.map(({ id }) => id);
    const done = await this.#do({ kind: 'set_aside_notes', notes: ids, reason, remark });
    const words = { notes: references(notes), count: notes.length };
    if (done)
      this.undo.push({
        note: notes[0]?.id,
        done: t('summary-did-aside', words),
        undone: t('summary-undone-aside', words),
        back: () => this.#do({ kind: 'take_up_notes', notes: ids }),
      });
    return done;
  }

  async takeUp(notes: readonly NoteLine[]): Promise<boolean> {
    const asides = notes.flatMap(({ id, fate }) =>
      fate.kind === 'set_aside' ? { id, ...fate } : [],
    );
    const before = groupedBy(asides, ({ reason, remark }) => `${reason} ${remark}`);
    const done = await this.#do({ kind: 'take_up_notes', notes: asides.map(({ id }) => id) });
    const words = { notes: references(notes), count: notes.length };
    if (done)
      this.undo.push({
        note: notes[0]?.id,
        done: t('summary-did-take-up', words),
        undone: t('summary-undone-take-up', words),
        back: async () => {
          for (const [first, ...others] of before.values()) {
            if (!first) continue;
            const { reason, remark } = first;
            const ids = [first, ...others].map(({ id }) => id);
            if (!(await this.#do({ kind: 'set_aside_notes', notes: ids, reason, remark })))
              return false;
          }
          return true;
        },
      });
    return done;
  }

  async followUp(notes: readonly NoteLine[], question: string): Promise<boolean> {
    const follow_up = newId();
    const { workshop } = this.view;
    const ids = notes.map(({ id }) => id);
    const done = await this.#do({
      kind: 'add_follow_up',
      follow_up,
      workshop,
      notes: ids,
      question,
    });
    const words = { notes: references(notes), count: notes.length };
    if (done)
      this.undo.push({
        note: notes[0]?.id,
        done: t('summary-did-follow', words),
        undone: t('summary-undone-follow', words),
        back: () =>
          this.#do({ kind: 'drop_follow_up', follow_up, reason: t('summary-undone-reason') }),
      });
    return done;
  }

  async classify(
    statement: StatementLine,
    what: StatementKind,
    plan_item: PlanItemId | null,
  ): Promise<boolean> {
    const { id } = statement;
    const done = await this.#do({ kind: 'classify_statement', statement: id, what, plan_item });
    const name = statementName(statement);
    const { what: oldKind, plan_item: oldItem } = statement;
    if (done)
      this.undo.push({
        done: t('summary-did-classify', { name }),
        undone: t('summary-undone-classify', { name }),
        back: () =>
          this.#do({
            kind: 'classify_statement',
            statement: id,
            what: oldKind,
            plan_item: oldItem,
          }),
      });
    return done;
  }

  addTheme = (name: string) =>
    this.#do({ kind: 'add_theme', theme: newId(), workshop: this.view.workshop, name });
  renameTheme = (theme: ThemeId, name: string) => this.#do({ kind: 'rename_theme', theme, name });
  removeTheme = (theme: ThemeId) => this.#do({ kind: 'remove_theme', theme });
  drop = (statement: StatementId) => this.#do({ kind: 'drop_statement', statement });
  assess = (statement: StatementId, assessment: string) =>
    this.#do({ kind: 'assess_statement', statement, assessment });
  sign = (statement: StatementId, version: number, reader: string) =>
    this.#do({ kind: 'sign_statement', statement, version, reader });
  sendBack = (statement: StatementId, version: number, reader: string, comment: string) =>
    this.#do({ kind: 'send_back_statement', statement, version, reader, comment });
  merge = (into: StatementId, from: StatementId[]) =>
    this.#reshape({ kind: 'merge_statements', into, from });
  split = (statement: StatementId, parts: SplitPart[], reason: string) =>
    this.#reshape({ kind: 'split_statement', statement, parts, reason });

  /** What was done before does not fit what the statements are now: going back over it would lose notes. */
  async #reshape(command: Command): Promise<boolean> {
    const done = await this.#do(command);
    if (done) this.undo.clear();
    return done;
  }

  async publish(): Promise<boolean> {
    const done = await this.#do({ kind: 'publish_summary', workshop: this.view.workshop });
    if (done) this.undo.clear();
    return done;
  }

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
    return (await save(() => this.backend.execute('administration', command))) !== undefined;
  }
}
