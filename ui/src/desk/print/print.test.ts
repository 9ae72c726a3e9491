import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentLine, FeedEntry } from '$lib/generated';
import { t } from '$lib/i18n';
import { byRound, byTime, copyName, exportKey, officeFile } from './documents';
import { actorName, eventName, grouped } from './log';

/** The kinds of event, read from where they are declared. */
function eventKinds(): string[] {
  const source = readFileSync('../crates/core/src/event.rs', 'utf8');
  const body = source.match(/pub enum Event \{([\s\S]*?)\n\}/)?.[1] ?? '';
  return [...body.matchAll(/^ {4}(\w+)/gm)].map(([, name = '']) =>
    name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase(),
  );
}

const entry = (event: string) => ({ event }) as FeedEntry;

describe('the log', () => {
  it('has a name for every kind of event', () => {
    const kinds = eventKinds();
    expect(kinds).toContain('statement_version_dropped');
    expect(kinds.filter((kind) => eventName(entry(kind)) === kind)).toEqual([]);
  });

  it('shows an event from a newer program by its own name', () => {
    expect(eventName(entry('stage_lit'))).toBe('stage_lit');
  });

  it('tells what came from a copy as what happened there', () => {
    const copied = (taken: boolean) => ({ event: 'note_written', at: '', taken });
    const told = (taken: boolean) => eventName({ ...entry('from_copy'), copied: copied(taken) });
    expect(told(true)).toBe('Fra kopi: Et notat ble skrevet');
    expect(told(false)).toBe('Fra kopi, bare tatt vare på: Et notat ble skrevet');
  });

  it('names a table by its number and round', () => {
    const tables = new Map([['t', { table: 4, round: 2 }]]);
    const table = { role: 'table', workshop: 'w', table: 't' } as const;
    expect(actorName(table, tables)).toBe('Bord 4, 2. verksted');
    expect(actorName(table, new Map())).toBe('Et bord');
    expect(actorName({ role: 'facilitator' }, tables)).toBe('Prosessleder');
    expect(actorName(null, tables)).toBe('Ukjent');
  });

  it('writes a checksum in groups', () => {
    expect(grouped('0123456789abcdef01')).toBe('01234567 89abcdef 01');
  });
});

describe('the documents', () => {
  it('each say what they are, and what they wait for', () => {
    const source = readFileSync('src/lib/generated/Document.ts', 'utf8');
    const kinds = [...source.matchAll(/"kind": "(\w+)"/g)].map(([, kind = '']) => kind);
    expect(kinds).toContain('note_sheets');
    const ids = kinds.flatMap((kind) => [`print-about-${kind}`, `print-wait-${kind}`]);
    expect(ids.filter((id) => t(id).includes(id))).toEqual([]);
  });

  it('stand by round, in the order given', () => {
    const line = (round: number, title: string) => ({ round, title }) as DocumentLine;
    const rounds = byRound([line(1, 'a'), line(2, 'b'), line(1, 'c')]);
    expect(rounds.map(({ round, documents }) => [round, documents.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('of a round stand by when they are needed, each time with a name', () => {
    const line = (when: string, title: string) => ({ when, title }) as DocumentLine;
    const lines = [line('after', 'a'), line('before', 'b'), line('after', 'c')];
    const groups = byTime(lines).map(({ when, documents }) => [
      when,
      documents.map(({ title }) => title).join(''),
    ]);
    expect(groups).toEqual([
      ['before', 'b'],
      ['after', 'ac'],
    ]);
    const source = readFileSync('src/lib/generated/DocumentTime.ts', 'utf8');
    const times = [...source.matchAll(/"(\w+)"/g)].map(([, when = '']) => when);
    expect(times.length).toBe(4);
    expect(
      times.map((when) => t(`print-when-${when}`)).filter((text) => text.includes('-')),
    ).toEqual([]);
  });
});

describe('the files to work on from', () => {
  it('each say what they are for, and what they wait for', () => {
    const source = readFileSync('src/lib/generated/ExportKind.ts', 'utf8');
    const kinds = [...source.matchAll(/"kind": "(\w+)"/g)].map(([, kind = '']) => kind);
    expect(kinds).toContain('workbook');
    const ids = kinds.flatMap((kind) => [`print-about-${kind}`, `print-wait-${kind}`]);
    expect(ids.filter((id) => t(id).includes(id))).toEqual([]);
  });

  it('are told apart, and have the ending of their program', () => {
    const summary = { kind: 'summary_docx', workshop: 'w' } as const;
    expect(exportKey(summary)).not.toBe(exportKey({ ...summary, workshop: 'v' }));
    expect(officeFile(summary).extension).toBe('docx');
    expect(officeFile({ kind: 'workbook' }).extension).toBe('xlsx');
  });
});

describe('a copy', () => {
  it.each([
    ['/home/kari/Plan 1.2.rundebord', 'Plan 1.2 2026-03-03.rundebord'],
    ['C:\\Planer\\Samfunnsdel.rundebord', 'Samfunnsdel 2026-03-03.rundebord'],
  ])('of %s is named after it and the day', (path, name) => {
    expect(copyName(path, new Date('2026-03-03T12:00:00Z'))).toBe(name);
  });
});
