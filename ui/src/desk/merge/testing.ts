import { HostError, type Backend } from '$lib/backend';
import type { MergeConflict, MergeLine, MergePreview } from '$lib/generated';

/** A line of the copy, for tests. */
export const line = (more: Partial<MergeLine> = {}): MergeLine => ({
  seq: 12,
  at: '2026-03-03T10:00:00Z',
  actor: { role: 'administration' },
  from: 'Administrasjonen',
  event: 'statement_written',
  sort: 'statements',
  text: 'En forståelse ble skrevet',
  of: 'F9',
  words: 'Ferja må gå oftere.',
  fate: 'taken',
  renumbered: [],
  asks: [],
  ...more,
});

/** Something that both files have changed, for tests. */
export const conflict = (key: string, here: string, copy: string): MergeConflict => ({
  key,
  what: 'Teksten i en forståelse',
  of: 'F3',
  here: { text: here, at: '2026-03-03T09:00:00Z', actor: { role: 'administration' }, from: 'Kari' },
  copy: { text: copy, at: '2026-03-04T09:00:00Z', actor: { role: 'administration' }, from: 'Per' },
});

/** What a merge would do, for tests. */
export const preview = (more: Partial<MergePreview> = {}): MergePreview => ({
  here: { name: 'A.rundebord', seq: 14, hash: 'a', changed_at: '2026-03-03T11:00:00Z' },
  copy: { name: 'B.rundebord', seq: 13, hash: 'b', changed_at: '2026-03-04T11:00:00Z' },
  common_seq: 10,
  common_at: '2026-03-02T11:00:00Z',
  counts: [{ sort: 'statements', text: 'Forståelser', taken: 1, left: 1 }],
  groups: [
    line({ renumbered: [{ there: 'F7', here: 'F9', text: 'F7 i kopien ble F9 her' }] }),
    line({ seq: 13, of: 'F3', fate: 'left', reason: 'Det samme er gjort her.' }),
  ],
  conflicts: [],
  taken: 1,
  left: 1,
  ...more,
});

/** A host that refuses all but what it is given. */
export function host(answers: Partial<Backend>): Backend {
  const silent = () => () => undefined;
  const known: Partial<Backend> = {
    onFeed: silent,
    onLeaving: silent,
    onRoom: silent,
    onStage: silent,
    proposePlace: (name) => Promise.resolve(name),
    ...answers,
  };
  return new Proxy(known, {
    get: (target, name) =>
      target[name as keyof Backend] ??
      (() => Promise.reject(new HostError('not_expected', `${String(name)} is not expected.`))),
  }) as Backend;
}
