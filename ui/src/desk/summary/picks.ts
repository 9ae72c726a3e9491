import type { StatementLine, ThemeLine } from '$lib/generated';
import { t } from '$lib/i18n';
import { NEW_THEME } from './drafts.svelte';
import { statementName } from './labels';

export interface Option {
  value: string;
  label: string;
}

const folded = (text: string) => text.trim().toLocaleLowerCase('nb');

/** Those that begin with what is typed, then those that have it somewhere. */
function fitting<T>(items: readonly T[], typed: string, words: (item: T) => string): T[] {
  const begins = (item: T) => folded(words(item)).startsWith(typed);
  const holds = items.filter((item) => folded(words(item)).includes(typed));
  return [...holds.filter(begins), ...holds.filter((item) => !begins(item))];
}

/** Themes that fit; when none has that very name, also a new one; without anything typed, also none. */
export function themePicks(themes: readonly ThemeLine[], text: string): Option[] {
  const typed = folded(text);
  const options = fitting(themes, typed, ({ name }) => name).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  if (typed === '') return [...options, { value: '', label: t('summary-no-theme') }];
  const known = themes.some(({ name }) => folded(name) === typed);
  const made = { value: NEW_THEME, label: t('summary-theme-make', { name: text.trim() }) };
  return known ? options : [...options, made];
}

/** Drafts by their number (`4` or `F4`), that very number first, or by words in them. */
export function statementPicks(statements: readonly StatementLine[], text: string): Option[] {
  const drafts = statements.filter(({ draft }) => draft);
  const number = /^f?(\d+)$/i.exec(text.trim())?.[1];
  const fit =
    number === undefined
      ? fitting(drafts, folded(text), (statement) => statement.text)
      : fitting(drafts, number, (statement) => String(statement.number)).filter((statement) =>
          String(statement.number).startsWith(number),
        );
  return fit
    .sort((a, b) => Number(String(b.number) === number) - Number(String(a.number) === number))
    .map((statement) => ({
      value: statement.id,
      label: `${statementName(statement)} ${statement.text}`,
    }));
}
