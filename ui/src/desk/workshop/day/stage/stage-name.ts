import type { Question, Stage } from '$lib/generated';
import { t } from '$lib/i18n';

/** What stands on the canvas, or will, in a few words. */
export function stageName(stage: Stage, questions: readonly Question[]): string {
  const key = 'question' in stage ? stage.question : undefined;
  const number = questions.find((question) => question.key === key)?.number ?? '';
  if (stage.kind === 'plenary') {
    return t('canvas-name-plenary', { number, count: stage.notes.length });
  }
  return t(`canvas-name-${stage.kind}`, { number });
}
