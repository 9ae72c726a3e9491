import type { FluentVariable } from '@fluent/bundle';
import { bundles, languages, locales, type Language } from './locales';

const STORED = 'rundebord.language';

/** Where a text is looked for, in order. Bokmål is always complete. */
const order: Record<Language, Language[]> = { nb: ['nb'], nn: ['nn', 'nb'], en: ['en', 'nb'] };

function stored(): Language {
  const value = localStorage.getItem(STORED);
  return languages.find((language) => language === value) ?? 'nb';
}

/** The language of this window's screens; whatever reads it follows when it changes. */
class I18n {
  #language = $state<Language>(stored());

  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
    localStorage.setItem(STORED, language);
  }

  /** BCP 47 tag for `Intl`. */
  get locale(): string {
    return locales[this.#language];
  }
}

export const i18n = new I18n();

/**
 * The text with this id, in the window's language. Fluent formats numbers with group separators, so give years as
 * strings. An unknown id comes back as itself; a test finds those before a user does.
 */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  for (const language of order[i18n.language]) {
    const pattern = bundles[language].getMessage(id)?.value;
    if (pattern) return bundles[language].formatPattern(pattern, args);
  }
  return id;
}
