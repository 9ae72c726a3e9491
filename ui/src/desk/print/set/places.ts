import { href } from '$lib/app-state';
import { i18n, t } from '$lib/i18n';
import { Desk } from '../../desk.svelte';

/** `#/steg/utskrift/alt/<round>` */
export const ALL = 'alt';

export const allHref = (round: number): string => href(...Desk.address('print'), ALL, round);

/** «Alt til kl. 08.30», or without the time when it is not known. */
export function setTitle(readyBy: string | null | undefined): string {
  if (!readyBy) return t('print-set-title');
  const time = i18n.language === 'en' ? readyBy : readyBy.replace(':', '.');
  return t('print-set-title-by', { time });
}
