import { describe, expect, it } from 'vitest';
import type { Overview, PlanItemLine, QuestionSet, WorkshopLine } from '$lib/generated';
import { bundles } from '$lib/i18n/locales';
import { needs, nextStep } from './next-step';
import { kinds, moved, toItems } from './plan-items';
import { byHeading, isoDate, nextRound, setForRound, toDetails } from './workshop-form';

const item = (id: string, kind: PlanItemLine['kind']): PlanItemLine => ({
  id,
  kind,
  code: id,
  text: id,
  in_use: false,
});

const workshop = (values: Partial<WorkshopLine>): WorkshopLine => ({
  id: 'w',
  round: 1,
  details: { date: '2026-03-03', place: '' },
  phase: 'preparing',
  question_set: '',
  checks_statements: false,
  tables: 0,
  seated: 0,
  handed_in: 0,
  notes: 0,
  unaccounted: 0,
  statements: 0,
  ...values,
});

const overview = (values: Partial<Overview>): Overview => ({
  path: '',
  plan_items: [],
  members: 0,
  deputies: 0,
  parties: 0,
  workshops: [],
  head: { seq: 1, hash: '' },
  ...values,
});

describe('what comes next', () => {
  const plan_items = [item('V1', 'vision')];

  it('is the first thing that is missing', () => {
    expect(nextStep(overview({}))?.next).toBe('plan');
    expect(nextStep(overview({ plan_items }))?.next).toBe('people');
    expect(nextStep(overview({ plan_items, members: 1 }))?.next).toBe('workshop');
  });

  it('tells what is done in whatever order it was done', () => {
    const step = nextStep(overview({ members: 9, workshops: [workshop({})] }));
    expect(step).toEqual({ next: 'plan', done: { plan: false, people: true, workshop: true } });
  });

  it('is the workshop when everything is there', () => {
    const ready = overview({ plan_items, members: 9, workshops: [workshop({})] });
    expect(nextStep(ready)?.next).toBe('ready');
  });

  it('is silent while a workshop or its summary is worked on, and then points at the next round', () => {
    expect(nextStep(overview({ workshops: [workshop({ phase: 'open' })] }))).toBeUndefined();
    expect(nextStep(overview({ workshops: [workshop({ phase: 'closed' })] }))).toBeUndefined();
    const published = workshop({ phase: 'closed', published_at: '2026-03-10T10:00:00Z' });
    expect(nextStep(overview({ workshops: [published] }))?.next).toBe('next_round');
  });
});

describe('items of the plan', () => {
  it('are one for each line that says something, without the mark of a copied list', () => {
    const text = '1. Trygge oppvekstvilkår\r\n\n • Grønn omstilling \n2030 er målet\n-3 grader';
    expect(toItems('main_goal', text).map((details) => details.text)).toEqual([
      'Trygge oppvekstvilkår',
      'Grønn omstilling',
      '2030 er målet',
      '-3 grader',
    ]);
  });

  it('move past the neighbour of the same kind and leave the others where they are', () => {
    const items = [item('a', 'main_goal'), item('v', 'vision'), item('b', 'main_goal')];
    expect(moved(items, 'b', -1)).toEqual(['b', 'v', 'a']);
    expect(moved(items, 'a', 1)).toEqual(['b', 'v', 'a']);
    expect(moved(items, 'a', -1)).toBeUndefined();
    expect(moved(items, 'v', 1)).toBeUndefined();
  });
});

describe('the form for a workshop', () => {
  const set = (key: string): QuestionSet => ({ key, version: 1, title: key, questions: [] });
  const sets = [set('first'), set('second'), set('third')];

  it('takes the question set of its round, and the last set for later rounds', () => {
    const keys = [1, 2, 3, 4].map((round) => setForRound(sets, round)?.key);
    expect(keys).toEqual(['first', 'second', 'third', 'third']);
    expect(setForRound([], 1)).toBeUndefined();
  });

  it('counts rounds from the last one', () => {
    expect(nextRound([])).toBe(1);
    expect(nextRound([workshop({ round: 2 })])).toBe(3);
  });

  it.each([
    ['2026-03-03', '2026-03-03'],
    ['3.3.2026', '2026-03-03'],
    [' 03. 12. 2026 ', '2026-12-03'],
    ['31.2.2026', undefined],
    ['2026-13-01', undefined],
    ['i morgen', undefined],
    ['', undefined],
  ])('reads the date «%s»', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  it('is not sent without a date', () => {
    expect(toDetails({ date: '', place: 'Salen', notice: '', questionSet: '' })).toBeUndefined();
    const form = { date: '3.3.2026', place: ' Salen ', notice: ' ', questionSet: '' };
    expect(toDetails(form)).toEqual({ date: '2026-03-03', place: 'Salen' });
    const noticed = { ...form, notice: 'Møtet er åpent. ' };
    expect(toDetails(noticed)?.notice).toBe('Møtet er åpent.');
  });

  it('shows questions under their headings', () => {
    const question = (key: string, heading: string): QuestionSet['questions'][number] => ({
      key,
      number: key,
      kind: 'open',
      plan_items: [],
      ask_why: false,
      ask_stance: false,
      heading,
      text: key,
      help: '',
    });
    const questions = [question('1', 'A'), question('2', 'A'), question('3', 'B')];
    const groups = byHeading({ ...set('s'), questions });
    expect(groups.map(({ heading, questions }) => [heading, questions.length])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });
});

it('every kind, need and phase has its texts', () => {
  const ids = [
    ...kinds.flatMap((kind) => [
      `prepare-kind-${kind}`,
      `prepare-kind-${kind}-one`,
      `prepare-kind-${kind}-empty`,
      `prepare-add-${kind}`,
    ]),
    ...needs.map((need) => `prepare-need-${need}`),
    ...[...needs, 'ready', 'next_round'].flatMap((next) => [
      `prepare-next-${next}`,
      `prepare-next-${next}-text`,
    ]),
    ...['preparing', 'open', 'closed', 'published'].map((phase) => `prepare-phase-${phase}`),
  ];
  expect(ids.filter((id) => !bundles.nb.hasMessage(id))).toEqual([]);
});
