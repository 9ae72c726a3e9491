import type { PlanItemLine, SetAsideReason } from '$lib/generated';
import { t } from '$lib/i18n';
import { NEW_THEME } from './drafts.svelte';
import type { SummaryDesk } from './summary-desk.svelte';

export const planItemName = ({ code, text }: PlanItemLine): string => `${code} ${text}`;

/** The same words as in the printed summary. */
export const reasonName = (reason: SetAsideReason): string =>
  t(`reason-${reason.replaceAll('_', '-')}`);

/** The heading of a group of notes. */
export function groupName(desk: SummaryDesk, key: string): string {
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
