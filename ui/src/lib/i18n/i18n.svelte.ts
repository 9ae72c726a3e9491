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
 * The text with this id, in a language. Fluent formats numbers with group separators, so give years as strings. An
 * unknown id comes back as itself; a test finds those before a user does.
 */
export function textIn(
  language: Language,
  id: string,
  args?: Record<string, FluentVariable>,
): string {
  for (const tried of order[language]) {
    const pattern = bundles[tried].getMessage(id)?.value;
    if (pattern) return bundles[tried].formatPattern(pattern, args);
  }
  return id;
}

/** The same in the window's language. */
export const t = (id: string, args?: Record<string, FluentVariable>): string =>
  textIn(i18n.language, id, args);
