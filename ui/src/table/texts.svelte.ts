import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import nb from '../../../assets/locales/nb/table.ftl?raw';
import nn from '../../../assets/locales/nn/table.ftl?raw';

/*
 * The desk's `$lib/i18n` carries every screen's texts. A phone on a slow network gets the table's only, in both
 * languages: what the host's language is, is known first when it has answered.
 */

type Written = 'nb' | 'nn';

const STORED = 'rundebord.table.language';

const bundle = (locale: string, source: string) => {
  const made = new FluentBundle(locale, { useIsolating: false });
  made.addResource(new FluentResource(source));
  return made;
};

const bundles = { nb: bundle('nb-NO', nb), nn: bundle('nn-NO', nn) };

function remembered(): Written {
  try {
    return localStorage.getItem(STORED) === 'nn' ? 'nn' : 'nb';
  } catch {
    return 'nb';
  }
}

let language = $state<Written>(remembered());

/** The municipality's written language, as the host says. */
export function speak(written: Written): void {
  language = written;
  document.documentElement.lang = written;
  try {
    localStorage.setItem(STORED, written);
  } catch {
    // Only the first sight of the next load is the poorer for it.
  }
}

export const spoken = () => language;

/** The text with this id; an unknown id comes back as itself. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const message = bundles[language].getMessage(id);
  return message?.value ? bundles[language].formatPattern(message.value, args) : id;
}
