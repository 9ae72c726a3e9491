import { newId } from '$lib/backend';
import type { NoteLine, SetAsideReason } from '$lib/generated';
import { t } from '$lib/i18n';
import { NEW_THEME, type ThemeChoice } from './drafts.svelte';
import { references } from './labels';
import { groupedBy } from './notes';
import { SummaryWork } from './summary-work';

/** What becomes of notes: under a theme, set aside, taken up again, followed up; each with its way back. */
export abstract class NoteWork extends SummaryWork {
  async group(notes: readonly NoteLine[], choice: ThemeChoice): Promise<boolean> {
    const isNew = choice.theme === NEW_THEME;
    const before = groupedBy(notes, (note) => note.theme ?? null);
    const theme = await this.theme(choice);
    const ids = notes.map(({ id }) => id);
    if (theme === undefined || !(await this.act({ kind: 'group_notes', notes: ids, theme }))) {
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
          if (!(await this.act({ kind: 'group_notes', notes: grouped, theme: old }))) return false;
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
    const done = await this.act({ kind: 'set_aside_notes', notes: ids, reason, remark });
    const words = { notes: references(notes), count: notes.length };
    if (done)
      this.undo.push({
        note: notes[0]?.id,
        done: t('summary-did-aside', words),
        undone: t('summary-undone-aside', words),
        back: () => this.act({ kind: 'take_up_notes', notes: ids }),
      });
    return done;
  }

  async takeUp(notes: readonly NoteLine[]): Promise<boolean> {
    const asides = notes.flatMap(({ id, fate }) =>
      fate.kind === 'set_aside' ? { id, ...fate } : [],
    );
    const before = groupedBy(asides, ({ reason, remark }) => `${reason} ${remark}`);
    const done = await this.act({ kind: 'take_up_notes', notes: asides.map(({ id }) => id) });
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
            if (!(await this.act({ kind: 'set_aside_notes', notes: ids, reason, remark })))
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
    const done = await this.act({
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
          this.act({ kind: 'drop_follow_up', follow_up, reason: t('summary-undone-reason') }),
      });
    return done;
  }
}
