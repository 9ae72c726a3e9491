import type { FileKind } from '$lib/backend';
import { t } from '$lib/i18n';

/** A process file, as native file dialogs name it. */
export const processFile = (): FileKind => ({ name: t('file-kind'), extensions: ['rundebord'] });
