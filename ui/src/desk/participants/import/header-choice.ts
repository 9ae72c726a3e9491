import type { HeaderChoice, RosterDraft } from '$lib/generated';
import { t } from '$lib/i18n';

/** Stands for "no headers" in the list of lines. */
const ABSENT = 'absent';

/** How many lines from the top are offered. */
const OFFERED = 12;

export const headerValue = (line: number | null): string => (line === null ? ABSENT : String(line));

export const headerChoice = (value: string): HeaderChoice =>
  value === ABSENT ? { kind: 'absent' } : { kind: 'line', line: Number(value) };

const shortened = (text: string) => (text.length > 48 ? `${text.slice(0, 47)}…` : text);

/** The first lines with something on them, the chosen one, and "no headers". */
export function headerOptions(draft: RosterDraft): { value: string; label: string }[] {
  const filled = draft.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const offered = filled.filter((row, at) => at < OFFERED || row.line === draft.header_row);
  const lines = offered.map((row) => ({
    value: String(row.line),
    label: t('participants-import-header-line', {
      line: String(row.line),
      text: shortened(row.cells.filter((cell) => cell.trim() !== '').join(', ')),
    }),
  }));
  return [{ value: ABSENT, label: t('participants-import-header-absent') }, ...lines];
}
