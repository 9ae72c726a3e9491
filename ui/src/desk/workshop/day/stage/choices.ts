import type { BlockKind, Question, QuestionKey, Stage } from '$lib/generated';

/** What a proposal of what to put up is made from. */
export interface Moment {
  /** Something has been on, so it is no longer the morning. */
  begun: boolean;
  /** What is on now; nothing between two blocks. */
  block?: { kind: BlockKind; questions: readonly QuestionKey[] };
  /** What the tables are told is on. */
  current?: QuestionKey | null;
  questions: readonly Question[];
  /** Tables present in turn. */
  presenting: boolean;
}

/** What can be put up without being written or picked first: what fits the moment, and everything else. */
export interface Choices {
  fitting: Stage[];
  others: Stage[];
}

/** One text for what is put up, the same for the same. */
export const stageId = (stage: Stage): string => {
  const question = 'question' in stage ? stage.question : '';
  const rest = stage.kind === 'message' ? stage.text : '';
  const notes = stage.kind === 'plenary' ? stage.notes.map((one) => one.note).join(' ') : '';
  return [stage.kind, question, rest, notes].join('/');
};

/** What plenary can be asked to look at, but for notes that are picked. */
function gathered({ key, kind }: Question): Stage[] {
  if (kind === 'plan_items') return [{ kind: 'matrix', question: key }];
  if (kind === 'ranking') return [{ kind: 'ranking', question: key }];
  return [];
}

function asked({ block, current, questions }: Moment): Question[] {
  const keys = block?.questions.length ? block.questions : current ? [current] : [];
  return questions.filter(({ key }) => keys.includes(key));
}

const shown = (question: Question): Stage => ({ kind: 'question', question: question.key });

/** Tables that present come first, whatever the programme says is on. */
const fitting = (moment: Moment): Stage[] => [
  ...(moment.presenting ? [{ kind: 'presenting' } as const] : []),
  ...ofBlock(moment),
];

function ofBlock(moment: Moment): Stage[] {
  const questions = asked(moment);
  if (!moment.block) {
    return moment.begun
      ? [{ kind: 'seating' }, { kind: 'nothing' }]
      : [{ kind: 'welcome' }, { kind: 'seating' }];
  }
  switch (moment.block.kind) {
    case 'introduction':
      return [{ kind: 'welcome' }, { kind: 'seating' }, { kind: 'nothing' }];
    case 'silent':
    case 'group':
      return [...questions.map(shown), { kind: 'timer' }];
    case 'plenary':
      return [...questions.flatMap(gathered), ...questions.map(shown)];
    case 'break':
      return [{ kind: 'break' }, { kind: 'seating' }];
    case 'closing':
      return [{ kind: 'nothing' }, { kind: 'timer' }];
  }
}

/** Everything that can be put up at all. */
const all = ({ questions, presenting }: Moment): Stage[] => [
  { kind: 'welcome' },
  { kind: 'seating' },
  ...questions.map(shown),
  { kind: 'timer' },
  { kind: 'break' },
  ...(presenting ? [{ kind: 'presenting' } as const] : []),
  ...questions.flatMap(gathered),
  { kind: 'nothing' },
];

export function choicesFor(moment: Moment): Choices {
  const first = fitting(moment);
  const ids = new Set(first.map(stageId));
  return { fitting: first, others: all(moment).filter((stage) => !ids.has(stageId(stage))) };
}
