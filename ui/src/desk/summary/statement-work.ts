import { newId } from '$lib/backend';
import type {
  Command,
  NoteId,
  PlanItemId,
  SplitPart,
  StatementContent,
  StatementId,
  StatementKind,
  StatementLine,
  VersionLine,
} from '$lib/generated';
import { t } from '$lib/i18n';
import { once } from './collections';
import { NEW, type Draft } from './drafts.svelte';
import { statementName } from './labels';
import { NoteWork } from './note-work';
import { draftsIn, inOrder } from './renumber';

const contentOf = ({ text, theme, plan_item, what, notes }: StatementLine): StatementContent => ({
  text,
  theme,
  plan_item,
  kind: what,
  notes,
});

/** What is done with statements: written, changed, numbered, read by another, merged and split. */
export abstract class StatementWork extends NoteWork {
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
    if (!(await this.act({ kind: 'write_statement', statement, workshop, content })))
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
    if (!(await this.act({ kind: 'redraft_statement', statement, content }))) return undefined;
    if (before) {
      const name = statementName(before);
      this.undo.push({
        note: content.notes.find((note) => !before.notes.includes(note)),
        done: t('summary-did-change', { name }),
        undone: t('summary-undone-change', { name }),
        back: () => this.act({ kind: 'redraft_statement', statement, content: contentOf(before) }),
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

  async classify(
    statement: StatementLine,
    what: StatementKind,
    plan_item: PlanItemId | null,
  ): Promise<boolean> {
    const { id } = statement;
    const done = await this.act({ kind: 'classify_statement', statement: id, what, plan_item });
    const name = statementName(statement);
    const { what: oldKind, plan_item: oldItem } = statement;
    if (done)
      this.undo.push({
        done: t('summary-did-classify', { name }),
        undone: t('summary-undone-classify', { name }),
        back: () =>
          this.act({
            kind: 'classify_statement',
            statement: id,
            what: oldKind,
            plan_item: oldItem,
          }),
      });
    return done;
  }

  /** Gives the drafts the numbers that they have between them, in this order. */
  async renumber(order: readonly StatementId[]): Promise<boolean> {
    const before = draftsIn(this.view).map(({ id }) => id);
    const { workshop } = this.view;
    const give = (ids: StatementId[]) =>
      this.act({ kind: 'renumber_statements', workshop, order: ids });
    const done = await give([...order]);
    if (done)
      this.undo.push({
        done: t('summary-did-renumber'),
        undone: t('summary-undone-renumber'),
        back: () => give(inOrder(draftsIn(this.view), before).map(({ id }) => id)),
      });
    return done;
  }

  drop = (statement: StatementId) => this.act({ kind: 'drop_statement', statement });
  assess = (statement: StatementId, assessment: string) =>
    this.act({ kind: 'assess_statement', statement, assessment });
  /** Signs the words that were shown; 'told' when there are others now. */
  sign = (statement: StatementId, { version, revision }: VersionLine, reader: string) =>
    this.actUnless('version_outdated', {
      kind: 'sign_statement',
      statement,
      version,
      reader,
      base: revision,
    });
  sendBack = (
    statement: StatementId,
    { version, revision }: VersionLine,
    reader: string,
    comment: string,
  ) =>
    this.actUnless('version_outdated', {
      kind: 'send_back_statement',
      statement,
      version,
      reader,
      comment,
      base: revision,
    });
  merge = (into: StatementId, from: StatementId[]) =>
    this.#reshape({ kind: 'merge_statements', into, from });
  split = (statement: StatementId, parts: SplitPart[], reason: string) =>
    this.#reshape({ kind: 'split_statement', statement, parts, reason });

  /** What was done before does not fit what the statements are now: going back over it would lose notes. */
  async #reshape(command: Command): Promise<boolean> {
    const done = await this.act(command);
    if (done) this.undo.clear();
    return done;
  }
}
