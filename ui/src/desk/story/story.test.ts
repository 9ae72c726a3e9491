import { describe, expect, it } from 'vitest';
import type { LifeEvent, PlanOutcome, Thing, ThingReference } from '$lib/generated';
import { bundles } from '$lib/i18n/locales';
import { byRound, inShort, others, subject, wordsOf } from './life';
import { matrices } from './outcome';
import { labelOf, lifeHref, thingAt, thingId } from './places';
import { sectionsOf } from './report';

const note: Thing = { kind: 'note', note: 'n' };
const f3: ThingReference = { thing: { kind: 'statement', statement: 's' }, label: '3' };
const b41: ThingReference = { thing: note, label: 'B4-1' };

const event = (kind: LifeEvent['kind'], more: Partial<LifeEvent> = {}): LifeEvent => ({
  kind,
  at: '2026-03-03T10:00:00Z',
  round: 1,
  text: '',
  remark: '',
  difference: [],
  references: [],
  ...more,
});

describe('an address', () => {
  it('leads to the life line of what it names, and back', () => {
    const things: Thing[] = [
      note,
      f3.thing,
      { kind: 'plan_item', plan_item: 'p' },
      { kind: 'objection', objection: 'i' },
      { kind: 'follow_up', follow_up: 'o' },
    ];
    for (const thing of things) {
      const [, , , , kind, id] = lifeHref(thing).split('/');
      expect(thingAt([kind ?? '', id ?? ''])).toEqual(thing);
      expect(thingId(thing)).toBe(id);
    }
    expect(thingAt(['noe', 'x'])).toBeUndefined();
    expect(labelOf('statement', '3')).toBe('F3');
    expect(labelOf('note', 'B4-1')).toBe('B4-1');
  });
});

describe('a life line', () => {
  it('is told round by round', () => {
    const events = [event('note_written'), event('published'), event('checked', { round: 2 })];
    expect(byRound(events).map(({ round, events: all }) => [round, all.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('names what an event happened to, when that is another thing', () => {
    const used = event('statement_written', { references: [f3, b41] });
    expect(subject(note, used)).toBe(f3);
    expect(others(note, used)).toEqual([b41]);
    const own = event('statement_written', { references: [b41] });
    expect(subject(f3.thing, own)).toBeUndefined();
    expect(others(f3.thing, own)).toEqual([b41]);
  });

  it('says the same words only once', () => {
    const events = [
      event('statement_written', { text: 'Buss.' }),
      event('published', { text: 'Buss.' }),
      event('published', { text: 'Tog.' }),
    ];
    expect(events.map((_, index) => wordsOf(events, index))).toEqual(['Buss.', '', 'Tog.']);
  });

  it('says a number or a reader that its sentence has said, only there', () => {
    const events = [event('renumbered', { text: '9' }), event('signed', { text: 'WØ' })];
    expect(events.map((_, index) => wordsOf(events, index))).toEqual(['', '']);
  });

  it('of a plan item is short without what comes round with every statement', () => {
    const events = ['notes_given', 'published', 'checked', 'kept'] as const;
    const of: Thing = { kind: 'plan_item', plan_item: 'p' };
    const line = { of, label: '', text: '', events: events.map((kind) => event(kind)) };
    expect(inShort(line).map(({ event: { kind } }) => kind)).toEqual(['notes_given', 'kept']);
  });

  it('is short in one line', () => {
    const events = ['note_written', 'handed_in', 'published', 'published'] as const;
    const line = { of: note, label: '', text: '', events: events.map((kind) => event(kind)) };
    expect(inShort(line).map(({ event: { kind }, times }) => [kind, times])).toEqual([
      ['note_written', 1],
      ['published', 2],
    ]);
  });

  it('has words for everything that can happen', () => {
    const ids = (prefix: string) =>
      [...bundles.nb._messages.keys()]
        .filter((id) => id.startsWith(prefix))
        .map((id) => id.slice(prefix.length));
    expect(ids('story-event-')).toEqual(ids('story-short-'));
    expect(ids('story-event-')).toHaveLength(27);
  });
});

describe('what comes out for the plan', () => {
  it('has a matrix for each round whose tables said something', () => {
    const column = (round: number, number: number) => ({
      workshop: `w${round}`,
      round,
      table: `t${round}${number}`,
      number,
    });
    const silent = { stances: [], notes: [] };
    const outcome = {
      columns: [column(1, 1), column(1, 2), column(2, 1)],
      rows: [{ cells: [silent, { ...silent, points: 3 }, silent] }],
      additions: [],
    } as unknown as PlanOutcome;
    expect(matrices(outcome)).toEqual([
      {
        round: 1,
        tables: [
          { id: 't11', number: 1, column: 0 },
          { id: 't12', number: 2, column: 1 },
        ],
      },
    ]);
  });
});

describe('the closing report', () => {
  it('leaves out what there is none of', () => {
    const report = {
      title: '',
      municipality: '',
      rounds: [],
      items: [{ plan_item: null, statements: [] }],
      set_aside: [],
      objections: [],
      follow_ups: [],
    };
    expect(sectionsOf(report).map(({ id }) => id)).toEqual(['report-none']);
  });
});
