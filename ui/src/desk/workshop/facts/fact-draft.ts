import type { FactSheetDetails, Question } from '$lib/generated';

/** Where the words of a sheet are kept until the host has them. */
export const factPlace = (question: Question, sheet?: string): string =>
  `facts/${sheet ?? `new/${question.key}`}`;

/** What was kept, when it can be read. */
export function keptDetails(words: string | undefined): Partial<FactSheetDetails> | undefined {
  try {
    return words === undefined ? undefined : (JSON.parse(words) as Partial<FactSheetDetails>);
  } catch {
    return undefined;
  }
}

const trimmed = ({ question, title, text, source }: FactSheetDetails): FactSheetDetails => ({
  question,
  title: title.trim(),
  text: text.trim(),
  source: source.trim(),
});

/** Nothing would be lost if it went away. */
export function unchanged(now: FactSheetDetails, before?: FactSheetDetails): boolean {
  const { title, text, source, question } = trimmed(now);
  if (!before) return title === '' && text === '' && source === '';
  return (
    question === before.question &&
    title === before.title &&
    text === before.text &&
    source === before.source
  );
}
