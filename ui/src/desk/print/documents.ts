import type { DocumentLine, DocumentTime, ExportKind } from '$lib/generated';

/** The documents of one workshop. */
export interface RoundDocuments {
  round: number;
  documents: DocumentLine[];
}

/** By round, in the order the host gives. */
export function byRound(documents: readonly DocumentLine[]): RoundDocuments[] {
  const rounds = new Map<number, DocumentLine[]>();
  for (const line of documents) {
    const found = rounds.get(line.round);
    if (found) found.push(line);
    else rounds.set(line.round, [line]);
  }
  return [...rounds].map(([round, lines]) => ({ round, documents: lines }));
}

/** Documents that are needed at the same time. */
export interface TimeDocuments {
  when: DocumentTime;
  documents: DocumentLine[];
}

const times: readonly DocumentTime[] = ['before', 'during', 'after', 'process'];

/** By when they are needed, in the order of the day; times without documents are left out. */
export const byTime = (documents: readonly DocumentLine[]): TimeDocuments[] =>
  times
    .map((when) => ({ when, documents: documents.filter((line) => line.when === when) }))
    .filter((group) => group.documents.length > 0);

/** The name of a file without its folder and its ending, on any system. */
export const stem = (path: string): string =>
  (path.split(/[\\/]/).pop() ?? path).replace(/\.[^.]*$/, '');

/** A suggested name for a copy: the file's own name and the day. */
export const copyName = (path: string, day: Date): string =>
  `${stem(path)} ${day.toISOString().slice(0, 10)}.rundebord`;

/** Tells the files of a list apart. */
export const exportKey = (kind: ExportKind): string =>
  kind.kind === 'workbook' ? kind.kind : `${kind.kind} ${kind.workshop}`;

/** The program that opens a file, and the file's ending. */
export const officeFile = ({ kind }: ExportKind): { name: 'word' | 'excel'; extension: string } =>
  kind === 'workbook' ? { name: 'excel', extension: 'xlsx' } : { name: 'word', extension: 'docx' };
