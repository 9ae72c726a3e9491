import type { LifeEvent, LifeEventKind, LifeLine, Thing, ThingReference } from '$lib/generated';

/** What happened in a round, in the order it happened. */
export interface LifeRound {
  round: number;
  events: LifeEvent[];
}

/** By round, in the order in which the rounds first come up. */
export function byRound(events: readonly LifeEvent[]): LifeRound[] {
  const rounds = new Map<number, LifeEvent[]>();
  for (const event of events) rounds.set(event.round, [...(rounds.get(event.round) ?? []), event]);
  return [...rounds].map(([round, all]) => ({ round, events: all }));
}

const aboutObjections = (kind: LifeEventKind) => kind.startsWith('objection');
const aboutFollowUps = (kind: LifeEventKind) => kind.startsWith('follow_up');

/** What the event happened to, when that is another thing than the life line's own. */
export function subject(of: Thing, { kind, references }: LifeEvent): ThingReference | undefined {
  const [first] = references;
  if (!first || first.thing.kind === of.kind) return undefined;
  const other = first.thing.kind;
  if (other === 'statement' && of.kind !== 'objection') return first;
  if (other === 'objection' && aboutObjections(kind)) return first;
  if (other === 'follow_up' && aboutFollowUps(kind)) return first;
  return undefined;
}

/** What else the event leads to or comes from. */
export const others = (of: Thing, event: LifeEvent): ThingReference[] =>
  subject(of, event) ? event.references.slice(1) : event.references;

const repeats: readonly LifeEventKind[] = ['published', 'checked'];

/** Their sentence says the words already. */
const told: readonly LifeEventKind[] = ['grouped', 'renumbered', 'signed'];

/** The words of an event, unless they only say again what was said before. */
export function wordsOf(events: readonly LifeEvent[], index: number): string {
  const event = events[index];
  if (!event || told.includes(event.kind)) return '';
  if (event.kind === 'revised' && event.difference.length > 0) return '';
  if (!repeats.includes(event.kind)) return event.text;
  return events.slice(0, index).some(({ text }) => text === event.text) ? '' : event.text;
}

/** A stretch of the one line that says it all: the same thing over again is said once, with how often. */
export interface Stretch {
  event: LifeEvent;
  times: number;
}

const passing: readonly LifeEventKind[] = ['grouped', 'handed_in', 'signed', 'sent_back'];

/** The whole life in one line. */
export function inShort({ of, events }: LifeLine): Stretch[] {
  // What comes round again with every statement about a plan item says nothing of the item.
  const left = of.kind === 'plan_item' ? [...passing, ...repeats] : passing;
  const line: Stretch[] = [];
  for (const event of events.filter(({ kind }) => !left.includes(kind))) {
    const last = line.at(-1);
    if (last?.event.kind === event.kind) {
      last.times += 1;
      last.event = event;
    } else line.push({ event, times: 1 });
  }
  return line;
}
