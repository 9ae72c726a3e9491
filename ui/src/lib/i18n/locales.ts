import { FluentBundle, FluentResource } from '@fluent/bundle';

/** The languages of the screens, each with the locale that numbers and dates follow. */
export const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

export type Language = keyof typeof locales;

export const languages = Object.keys(locales) as Language[];

/** Every locale file as text, keyed by language and then by file name. */
export type Sources = Record<Language, Record<string, string>>;

function gather(): Sources {
  const files = import.meta.glob<string>('../../../../assets/locales/*/*.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const sources: Sources = { nb: {}, nn: {}, en: {} };
  for (const [path, text] of Object.entries(files)) {
    const [language, file] = path.split('/').slice(-2) as [Language, string];
    if (language in sources) sources[language][file] = text;
  }
  return sources;
}

export const sources = gather();

function bundle(language: Language): FluentBundle {
  // Isolation marks would travel along when a user copies text from the screen.
  const made = new FluentBundle(locales[language], { useIsolating: false });
  for (const text of Object.values(sources[language])) made.addResource(new FluentResource(text));
  return made;
}

export const bundles = Object.fromEntries(languages.map((l) => [l, bundle(l)])) as Record<
  Language,
  FluentBundle
>;
