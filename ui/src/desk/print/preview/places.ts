import { href } from '$lib/app-state';
import type { Document } from '$lib/generated';
import { Desk } from '../../desk.svelte';
import { stepAt } from '../../steps';

/** `#/steg/utskrift/vis/<kind>/<workshop>[/<table>]` */
export const SHOW = 'vis';
/** `#/steg/utskrift/vis-fil/<path>` */
export const SHOW_FILE = 'vis-fil';

/** What is previewed: a document as it would be printed now, or a file that has been made. */
export type Shown = { kind: 'document'; document: Document } | { kind: 'file'; path: string };

export const documentHref = (document: Document): string => {
  const table = 'table' in document && document.table ? [document.table] : [];
  return href(...Desk.address('print'), SHOW, document.kind, document.workshop, ...table);
};

export const fileHref = (path: string): string => href(...Desk.address('print'), SHOW_FILE, path);

/** What an address in the step asks to see, when it asks for that. */
export function shownAt([place, ...rest]: readonly string[]): Shown | undefined {
  const [first, workshop, table] = rest;
  if (place === SHOW_FILE && first) return { kind: 'file', path: first };
  if (place !== SHOW || !first || !workshop) return undefined;
  // The host refuses a kind that it does not know.
  const document = { kind: first, workshop, ...(table ? { table } : {}) } as Document;
  return { kind: 'document', document };
}

/** The address of what is previewed. */
export const shownHref = (shown: Shown): string =>
  shown.kind === 'file' ? fileHref(shown.path) : documentHref(shown.document);

/** A document on the screen has the window to itself, without the navigation and the top bar. */
export const takesWindow = (segments: readonly string[]): boolean =>
  stepAt([...segments]) === 'print' && shownAt(segments.slice(2)) !== undefined;
