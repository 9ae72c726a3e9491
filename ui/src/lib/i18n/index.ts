export { i18n, t, textIn } from './i18n.svelte';
export { languages, type Language } from './locales';
export { formatDate, formatDateTime, formatNumber, formatTime } from './format';
