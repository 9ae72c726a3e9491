import type { Backend } from '$lib/backend';
import type { SummaryView, Thing, WorkshopLine } from '$lib/generated';

/** What people call a thing, and the thing. */
export type Labels = ReadonlyMap<string, Thing>;

function ofSummary(view: SummaryView): [string, Thing][] {
  const { notes, statements, objections, follow_ups } = view;
  return [
    ...notes.map(({ id, reference }): [string, Thing] => [reference, { kind: 'note', note: id }]),
    ...statements.map(({ id, number }): [string, Thing] => [
      `F${number}`,
      { kind: 'statement', statement: id },
    ]),
    ...objections.map(({ id, reference }): [string, Thing] => [
      reference,
      { kind: 'objection', objection: id },
    ]),
    ...follow_ups.map(({ id, reference }): [string, Thing] => [
      reference,
      { kind: 'follow_up', follow_up: id },
    ]),
  ];
}

const idOf = (thing: Thing): string => Object.values(thing).slice(1).join();

/** The things of some rounds by what people call them; a name that two things have leads to neither. */
export function labelled(views: readonly SummaryView[]): Labels {
  const found = new Map<string, Thing>();
  const twice = new Set<string>();
  for (const [label, thing] of views.flatMap(ofSummary)) {
    const known = found.get(label);
    if (known && idOf(known) !== idOf(thing)) twice.add(label);
    found.set(label, thing);
  }
  for (const label of twice) found.delete(label);
  return found;
}

/** The same, read from the host. */
export async function readLabels(
  backend: Backend,
  workshops: readonly WorkshopLine[],
): Promise<Labels> {
  const closed = workshops.filter(({ phase }) => phase === 'closed');
  const read = closed.map(({ id }) => backend.view({ kind: 'summary', workshop: id }));
  return labelled(await Promise.all(read));
}
