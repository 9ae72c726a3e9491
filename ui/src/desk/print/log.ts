import type { Actor, FeedEntry, TableId } from '$lib/generated';
import { t } from '$lib/i18n';

/** A table's number and the round it belongs to. */
export interface TableName {
  table: number;
  round: number;
}

/** Who gave a command: a role; of a table also which. */
export function actorName(
  actor: Actor | null | undefined,
  tables: ReadonlyMap<TableId, TableName>,
): string {
  if (!actor) return t('log-role-unknown');
  if (actor.role !== 'table') return t(`log-role-${actor.role}`);
  const name = tables.get(actor.table);
  return name ? t('log-role-table-named', { ...name }) : t('log-role-table');
}

const named = (event: string): string => {
  const text = t(`log-${event}`);
  return text === `log-${event}` ? event : text;
};

/**
 * What happened, in words; an event that this program does not know keeps its own name. What came from a copy is told
 * as what happened there.
 */
export const eventName = ({ event, copied }: FeedEntry): string => {
  if (!copied) return named(event);
  return t(copied.taken ? 'merging-log-taken' : 'merging-log-kept', { event: named(copied.event) });
};

/** A checksum in groups of eight, to be compared by eye. */
export const grouped = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ');

/** The beginning of a checksum, as it stands at the foot of every printed page. */
export const short = (hash: string): string => hash.slice(0, 16);
