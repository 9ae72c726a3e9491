import { toHostError, type Backend } from '$lib/backend';

/** What another file is to the open one. */
export type Relation =
  /** The same process, and something was done in each. */
  | 'copy'
  /** The same process: all that is here, and more. */
  | 'ahead'
  /** The same process, and nothing that is not here. */
  | 'behind'
  /** Another process. */
  | 'other';

const byCode: Partial<Record<string, Relation>> = {
  merge_copy_is_ahead: 'ahead',
  merge_nothing_new: 'behind',
  merge_other_process: 'other',
};

/** Looks at a file without opening it; rejects when it cannot be read. */
export async function relationOf(backend: Backend, path: string): Promise<Relation> {
  try {
    await backend.previewMerge(path);
    return 'copy';
  } catch (thrown) {
    const relation = byCode[toHostError(thrown).code];
    if (!relation) throw thrown;
    return relation;
  }
}
