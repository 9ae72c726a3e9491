import type { NoteLine, PlanItemLine, SetAsideReason, StatementKind } from '$lib/generated';
import { t } from '$lib/i18n';
import { NEW_THEME } from './drafts.svelte';
import { EARLIER_LATE } from './notes';
import type { SummaryDesk } from './summary-desk.svelte';

export const planItemName = ({ code, text }: PlanItemLine): string => `${code} ${text}`;

/** «F4» */
export const statementName = ({ number }: { number: number }): string => `F${number}`;

/** «F4, F7» */
export const statementNames = (numbers: readonly number[]): string =>
  numbers.map((number) => statementName({ number })).join(', ');

/** «B4-12», or how many when that is too much to read. */
export const references = (notes: readonly NoteLine[]): string =>
  notes.length > 3
    ? t('summary-notes-count', { count: notes.length })
    : notes.map(({ reference }) => reference).join(', ');

export const statementKinds: readonly StatementKind[] = [
  'knowledge_gap',
  'long_line_change',
  'priority_area',
  'keep_as_is',
  'other',
];

export const kindName = (kind: StatementKind): string =>
  t(`summary-kind-${kind.replaceAll('_', '-')}`);

export const kindOptions = () => statementKinds.map((value) => ({ value, label: kindName(value) }));

export const reasons: readonly SetAsideReason[] = [
  'duplicate',
  'off_topic',
  'unclear',
  'already_covered',
  'operational',
  'other',
];

/** The same words as in the printed summary. */
export const reasonName = (reason: SetAsideReason): string =>
  t(`reason-${reason.replaceAll('_', '-')}`);

/** The heading of a group of notes. */
export function groupName(desk: SummaryDesk, key: string): string {
  if (key === EARLIER_LATE) return t('summary-earlier-late');
  switch (desk.grouping) {
    case 'question': {
      const question = desk.view.questions.find((candidate) => candidate.key === key);
      return question ? `${question.number}. ${question.text}` : key;
    }
    case 'table':
      return t('summary-table', { table: key });
    case 'theme':
      return desk.themes.get(key)?.name ?? t('summary-no-theme');
    case 'plan_item': {
      const item = desk.planItems.get(key);
      return item ? planItemName(item) : t('summary-no-plan-item');
    }
  }
}

/** Themes to choose from: none, those that exist, and a new one. */
export const themeOptions = (desk: SummaryDesk) => [
  { value: '', label: t('summary-no-theme') },
  ...desk.view.themes.map(({ id, name }) => ({ value: id, label: name })),
  { value: NEW_THEME, label: t('summary-theme-new') },
];

/** Plan items to choose from, and none. */
export const planItemOptions = (desk: SummaryDesk) => [
  { value: '', label: t('summary-no-plan-item') },
  ...desk.view.plan_items.map((item) => ({ value: item.id, label: planItemName(item) })),
];
