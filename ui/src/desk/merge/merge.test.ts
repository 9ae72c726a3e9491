import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HostError, type Backend } from '$lib/backend';
import type { FeedEntry, MergeSort, SummaryView } from '$lib/generated';
import { t } from '$lib/i18n';
import { router } from '$lib/app-state';
import { bySort, comes, difference } from './lines';
import { fileName, mergeAddress, reportHref } from './places';
import { relationOf } from './relation';
import { countSince, mergeSorts, sortOf, sortText, sum } from './sorts';
import { conflict, line, preview } from './testing';
import { labelled } from './things';

const entry = (seq: number, event: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  seq,
  command: `c${seq}`,
  at: '2026-03-03T10:00:00Z',
  event,
  hash: '',
  ...more,
});

describe('what has been done since the files were alike', () => {
  it('is counted by command, from after the last common event', () => {
    const entries = [
      entry(13, 'note_written'),
      entry(12, 'notes_grouped', { command: 'theme' }),
      entry(11, 'theme_added', { command: 'theme' }),
      entry(10, 'note_written'),
    ];
    const counts = countSince(entries, 10);
    expect(counts).toEqual({ notes: 1, themes: 1 });
    expect(sum(counts)).toBe(2);
  });

  it('counts what an earlier merge did here by what it was there, and not what was only kept', () => {
    const copied = (event: string, taken: boolean) => ({
      command: 'merge',
      copied: { event, at: '', taken },
    });
    const entries = [
      entry(14, 'from_copy', copied('objection_registered', true)),
      entry(13, 'from_copy', copied('note_written', false)),
      entry(12, 'from_copy', copied('note_written', true)),
      entry(11, 'copy_merged', { command: 'merge' }),
    ];
    expect(countSince(entries, 10)).toEqual({ objections: 1, notes: 1 });
  });

  it('is sorted as the host sorts what was done in the copy', () => {
    const source = readFileSync('../crates/app/src/merging/lines.rs', 'utf8');
    const body = source.match(/fn sort\(event: &str\)[\s\S]*?\n\}/)?.[0] ?? '';
    const snake = (name: string) => name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
    const arms = [...body.matchAll(/((?:"\w+"[\s|]*)+)=>[\s{]*MergeSort::(\w+)/g)];
    const named = arms.flatMap(([, events = '', sort = '']) =>
      [...events.matchAll(/"(\w+)"/g)].map(([, event = '']) => [event, snake(sort)]),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(([event = '', sort]) => sortOf(event) !== sort)).toEqual([]);
    const begun = [...body.matchAll(/starts_with\("(\w+)"\)[^=]*=> MergeSort::(\w+)/g)];
    expect(begun.length).toBeGreaterThan(4);
    for (const [, begins = '', sort = ''] of begun) expect(sortOf(`${begins}_x`)).toBe(snake(sort));
    expect(sortOf('plan_item_added')).toBe('plan');
  });
});

describe('the sorts', () => {
  it('are all told, each by a name of its own', () => {
    const declared = readFileSync('src/lib/generated/MergeSort.ts', 'utf8').match(/"\w+"/g) ?? [];
    expect(declared.map((name) => name.slice(1, -1)).sort()).toEqual([...mergeSorts].sort());
    expect(
      mergeSorts.map((sort) => t(sortText(sort))).filter((text) => /merge-/.test(text)),
    ).toEqual([]);
  });

  it('gather lines in a fixed order, and leave empty ones out', () => {
    const sorts: MergeSort[] = ['statements', 'plan', 'statements'];
    const groups = bySort(sorts.map((sort, seq) => line({ sort, seq })));
    expect(groups.map(({ sort, lines }) => [sort, lines.map(({ seq }) => seq)])).toEqual([
      ['plan', [1]],
      ['statements', [0, 2]],
    ]);
  });
});

describe('a line', () => {
  it('comes unless it is left, also while a choice is wanting', () => {
    expect(['taken', 'asks', 'left'].map((fate) => comes(line({ fate: fate as 'taken' })))).toEqual(
      [true, true, false],
    );
  });
});

describe('the difference of a conflict', () => {
  it('is told in words when the texts have enough in common', () => {
    const spans = difference(conflict('k', 'Ferja må gå oftere', 'Ferja må gå hele natta'));
    expect(spans?.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
  });

  it('is left out when they have little in common, or when one is a bare word', () => {
    expect(difference(conflict('k', 'Ferja', 'Samferdsel'))).toBeUndefined();
    expect(difference(conflict('k', 'til stede', 'ikke til stede'))).toBeUndefined();
  });
});

describe('an address', () => {
  it('keeps the whole path of a copy, on any system', () => {
    for (const path of ['/media/minnepinne/Per & Co/A 100%.rundebord', 'E:\\Planer\\A.rundebord']) {
      router.go(mergeAddress(path));
      expect(router.segments.at(-1)).toBe(path);
      expect(fileName(path)).toMatch(/^A.*\.rundebord$/);
    }
    router.go([]);
    expect(reportHref('m1')).toBe('#/steg/utskrift/flettet/m1');
  });
});

describe('another file', () => {
  const asked = (previewMerge: Backend['previewMerge']) =>
    relationOf({ previewMerge } as Backend, '/b.rundebord');
  const refusing = (code: string) => () => Promise.reject(new HostError(code, code));

  it('is known by what merging it would be', async () => {
    expect(await asked(() => Promise.resolve(preview()))).toBe('copy');
    expect(await asked(refusing('merge_copy_is_ahead'))).toBe('ahead');
    expect(await asked(refusing('merge_nothing_new'))).toBe('behind');
    expect(await asked(refusing('merge_other_process'))).toBe('other');
  });

  it('that cannot be read is told as it is', async () => {
    await expect(asked(refusing('file_damaged'))).rejects.toMatchObject({ code: 'file_damaged' });
  });
});

describe('the names in a report', () => {
  const view = (note: string, statement: string) =>
    ({
      notes: [{ id: note, reference: 'B1-1' }],
      statements: [{ id: statement, number: 4 }],
      objections: [{ id: 'i', reference: 'I-1' }],
      follow_ups: [{ id: 'o', reference: 'O-1' }],
    }) as SummaryView;

  it('lead to what they name', () => {
    const labels = labelled([view('n', 's')]);
    expect(labels.get('B1-1')).toEqual({ kind: 'note', note: 'n' });
    expect(labels.get('F4')).toEqual({ kind: 'statement', statement: 's' });
    expect(labels.get('I-1')).toEqual({ kind: 'objection', objection: 'i' });
    expect(labels.get('O-1')).toEqual({ kind: 'follow_up', follow_up: 'o' });
  });

  it('lead nowhere when two things have the same', () => {
    const labels = labelled([view('n', 's'), view('m', 's')]);
    expect(labels.has('B1-1')).toBe(false);
    expect(labels.get('F4')).toEqual({ kind: 'statement', statement: 's' });
  });
});
