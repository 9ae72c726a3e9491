import { i18n } from './i18n.svelte';

type When = Date | string | number;

const dateTime = (when: When, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(i18n.locale, options).format(new Date(when));

/** 1 234,5 */
export const formatNumber = (value: number, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(i18n.locale, options).format(value);

/** 3. mars 2026 */
export const formatDate = (when: When) => dateTime(when, { dateStyle: 'long' });

/** 10:42 */
export const formatTime = (when: When) =>
  dateTime(when, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).replace('.', ':');

/** 3. mars 2026 10:42 */
export const formatDateTime = (when: When) => `${formatDate(when)} ${formatTime(when)}`;
