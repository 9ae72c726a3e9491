/** The receipt as a file that the table takes away: what was handed in, when, in its own words, and the code that finds it again. */
import type { ReceiptLine } from '$lib/generated';
import type { Shown } from './merge';
import { time } from './time';

type Say = (id: string, args?: Record<string, string | number>) => string;

const day = (date: string) => date.split('-').reverse().join('.');

const noteLines = (shown: Shown, say: Say) =>
  shown.questions.flatMap((one) => {
    const notes = one.items.flatMap(({ item, notes }) =>
      notes.map(({ reference, content }) => {
        const said = [
          content.text,
          content.why && say('table-receipt-file-why', { why: content.why }),
          content.stance && say(`table-stance-${content.stance}`),
          content.disagreement && say('table-receipt-file-disagreement'),
        ].filter(Boolean);
        return `  ${reference ?? ''}${item ? ` (${item.code})` : ''}: ${said.join(' – ')}`;
      }),
    );
    return notes.length > 0 ? ['', `${one.question.number}. ${one.question.text}`, ...notes] : [];
  });

const answerLines = (shown: Shown, say: Say) =>
  shown.checks.flatMap(({ check, verdict, words }) =>
    verdict
      ? [
          `  ${say('table-statement', { number: check.number })} – ${say(`table-verdict-${verdict}`)}${words ? `: ${words}` : ''}`,
        ]
      : [],
  );

export function receiptText(shown: Shown, receipt: ReceiptLine, say: Say): string {
  const { view } = shown;
  const answers = answerLines(shown, say);
  const lines = [
    say('table-receipt-file-title'),
    '',
    `${view.municipality}: ${view.title}`,
    say('table-receipt-file-where', {
      round: view.round,
      date: day(view.date),
      number: view.number,
    }),
    say('table-receipt', { time: time(receipt.at), count: receipt.notes }),
    say('table-receipt-code', { code: receipt.code }),
    `SHA-256 ${receipt.digest}`,
    ...noteLines(shown, say),
    ...(answers.length > 0 ? ['', say('table-receipt-file-answers'), ...answers] : []),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** A name that says which, on any file system. */
export const receiptName = (shown: Shown, say: Say) =>
  say('table-receipt-file-name', { number: shown.view.number, date: shown.view.date });
