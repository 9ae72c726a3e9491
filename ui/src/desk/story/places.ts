import { href } from '$lib/app-state';
import type { TableId, Thing, WorkshopId } from '$lib/generated';
import { Desk } from '../desk.svelte';

/** `#/steg/sloyfe/livslinje/<kind>/<id>` */
export const LIFE = 'livslinje';
/** `#/steg/sloyfe/bord/<workshop>/<table>` */
export const TABLE = 'bord';

type Kind = Thing['kind'];

const kindSlug: Record<Kind, string> = {
  note: 'notat',
  statement: 'forstaelse',
  plan_item: 'planelement',
  objection: 'innvending',
  follow_up: 'oppfolging',
};

/** The id that a thing has among its kind. */
export function thingId(thing: Thing): string {
  switch (thing.kind) {
    case 'note':
      return thing.note;
    case 'statement':
      return thing.statement;
    case 'plan_item':
      return thing.plan_item;
    case 'objection':
      return thing.objection;
    case 'follow_up':
      return thing.follow_up;
  }
}

const makers: Record<Kind, (id: string) => Thing> = {
  note: (note) => ({ kind: 'note', note }),
  statement: (statement) => ({ kind: 'statement', statement }),
  plan_item: (plan_item) => ({ kind: 'plan_item', plan_item }),
  objection: (objection) => ({ kind: 'objection', objection }),
  follow_up: (follow_up) => ({ kind: 'follow_up', follow_up }),
};

/** The thing at the end of an address, `['forstaelse', id]`. */
export function thingAt([slug, id]: readonly string[]): Thing | undefined {
  const kind = (Object.keys(kindSlug) as Kind[]).find((one) => kindSlug[one] === slug);
  return kind && id ? makers[kind](id) : undefined;
}

/** Where a thing's life line is told. */
export const lifeHref = (thing: Thing): string =>
  href(...Desk.address('loop'), LIFE, kindSlug[thing.kind], thingId(thing));

/** «Dette ble det av det dere skrev», for one table. */
export const tableStoryHref = (workshop: WorkshopId, table: TableId): string =>
  href(...Desk.address('loop'), TABLE, workshop, table);

/** Statements are known by their number, «F3»; everything else by its own reference. */
export const labelOf = (kind: Kind, label: string): string =>
  kind === 'statement' ? `F${label}` : label;
