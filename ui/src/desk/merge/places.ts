import { href } from '$lib/app-state';
import type { MergeId } from '$lib/generated';
import { Desk } from '../desk.svelte';

/** `#/steg/utskrift/flett/<path>` */
export const MERGE = 'flett';
/** `#/steg/utskrift/flettet/<merge>` */
export const REPORT = 'flettet';

/** Where a copy is looked at before it is merged. */
export const mergeAddress = (path: string): string[] => [...Desk.address('print'), MERGE, path];

/** Where a merge is told about afterwards. */
export const reportAddress = (merge: MergeId): string[] => [
  ...Desk.address('print'),
  REPORT,
  merge,
];

export const reportHref = (merge: MergeId): string => href(...reportAddress(merge));

export const printHref = (): string => href(...Desk.address('print'));

/** A file's name without its folder, on any system. */
export const fileName = (path: string): string => path.split(/[\\/]/).pop() ?? path;
