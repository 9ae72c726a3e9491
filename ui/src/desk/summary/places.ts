import { href } from '$lib/app-state';
import type { NoteId, StatementId, ThemeId, WorkshopId } from '$lib/generated';
import { Desk } from '../desk.svelte';

/** `#/steg/oppsummering/<workshop>/notat/<note>` */
const NOTE = 'notat';
/** `#/steg/oppsummering/<workshop>/forstaelse/<number>` */
const STATEMENT = 'forstaelse';
/** `#/steg/oppsummering/<workshop>/tema/<theme>` */
const THEME = 'tema';

/** A place inside a summary. */
export type Place =
  | { kind: 'note'; note: NoteId }
  | { kind: 'statement'; number: number }
  | { kind: 'theme'; theme: ThemeId };

/** The place at the end of an address, when there is one. */
export function placeAt([kind, value]: readonly string[]): Place | undefined {
  if (value === undefined) return undefined;
  if (kind === NOTE) return { kind: 'note', note: value };
  if (kind === STATEMENT) return { kind: 'statement', number: Number(value) };
  if (kind === THEME) return { kind: 'theme', theme: value };
  return undefined;
}

export const roundHref = (workshop: WorkshopId) => href(...Desk.address('summary'), workshop);

export const noteHref = (workshop: WorkshopId, note: NoteId) =>
  href(...Desk.address('summary'), workshop, NOTE, note);

export const statementHref = (workshop: WorkshopId, number: number) =>
  href(...Desk.address('summary'), workshop, STATEMENT, number);

export const themeHref = (workshop: WorkshopId, theme: ThemeId) =>
  href(...Desk.address('summary'), workshop, THEME, theme);

export const loopHref = (workshop: WorkshopId, number?: number) =>
  href(...Desk.address('loop'), workshop, ...(number === undefined ? [] : [number]));

/** The ids that notes and statements carry in the page. */
export const noteElement = (note: NoteId) => `note-${note}`;
export const statementElement = (statement: StatementId) => `statement-${statement}`;
export const themeElement = (theme: ThemeId) => `theme-${theme}`;

/** The list of notes: single keys work inside it. */
export const NOTE_LIST = 'note-list';
