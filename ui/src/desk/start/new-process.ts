import type { NewProcess } from '$lib/backend';

/** The form as it is typed. */
export interface NewProcessForm {
  title: string;
  municipality: string;
  periodFrom: string;
  periodTo: string;
  writtenLanguage: 'nb' | 'nn';
  secondReader: boolean;
}

/** Text ids of what is wrong, by field. */
export type FormErrors = Partial<Record<keyof NewProcessForm, string>>;

/** The first year of a council period: municipal elections are held every fourth year, as in 2023. */
const councilPeriodStart = (year: number) => year - ((((year - 2023) % 4) + 4) % 4);

/** An empty form, with the council period of the given year. */
export function emptyForm(year: number, writtenLanguage: 'nb' | 'nn'): NewProcessForm {
  const from = councilPeriodStart(year);
  return {
    title: '',
    municipality: '',
    periodFrom: String(from),
    periodTo: String(from + 4),
    writtenLanguage,
    secondReader: false,
  };
}

const isYear = (text: string) => /^(19|20|21)\d\d$/.test(text.trim());

export function formErrors(form: NewProcessForm): FormErrors {
  const errors: FormErrors = {};
  if (form.title.trim() === '') errors.title = 'start-error-title';
  if (form.municipality.trim() === '') errors.municipality = 'start-error-municipality';
  if (!isYear(form.periodFrom)) errors.periodFrom = 'start-error-year';
  if (!isYear(form.periodTo)) errors.periodTo = 'start-error-year';
  else if (isYear(form.periodFrom) && Number(form.periodTo) < Number(form.periodFrom))
    errors.periodTo = 'start-error-period';
  return errors;
}

/** The form as the host takes it. Only for a form without errors. */
export const toNewProcess = (form: NewProcessForm, path: string | undefined): NewProcess => ({
  title: form.title.trim(),
  municipality: form.municipality.trim(),
  period_from: Number(form.periodFrom),
  period_to: Number(form.periodTo),
  written_language: form.writtenLanguage,
  second_reader: form.secondReader,
  path,
});

/** A file name that every system accepts: without characters that Windows refuses, and not endless. */
export function fileNameFor(title: string, fallback: string): string {
  const name = title
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/^[ .]+|[ .]+$/g, '');
  return `${name || fallback}.rundebord`;
}

/** Leads to the first field that is marked as wrong; they are marked on the next frame. */
export const focusFirstWrong = (form: HTMLElement): void =>
  void requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
