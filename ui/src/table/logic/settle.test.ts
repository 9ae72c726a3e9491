import { describe, expect, it } from 'vitest';
import {
  check,
  checkDraft,
  line,
  noteDraft,
  revise,
  row,
  snapshot,
  view,
  words,
  write,
} from '../testing';
import { show, type ShownCheck, type ShownNote } from './merge';
import { settleCheck, settleNote } from './settle';

const noteOf = (text: string, revision = 1, others: string[] = []): ShownNote => {
  const notes = [line('n1', text, { revision, others: others.map((one) => words(one)) })];
  const note = show(snapshot(view(notes)), [], []).questions[0]?.items[0]?.notes[0];
  if (!note) throw new Error('no note');
  return note;
};

describe('words that were typed', () => {
  it('go with the revision that the writer saw', () => {
    const settled = settleNote(noteDraft('n1', 'Buss og tog ', 'Buss', 3), noteOf('Buss', 3), []);
    expect(settled).toMatchObject({
      kind: 'send',
      command: { kind: 'revise_note', note: 'n1', content: { text: 'Buss og tog' }, base: 3 },
      draft: { seen: { text: 'Buss og tog' } },
    });
  });

  it('rest on the newest revision when the words there are the writer’s own', () => {
    const settled = settleNote(noteDraft('n1', 'Buss, tog', 'Buss', 1), noteOf('Buss', 2), []);
    expect(settled).toMatchObject({ kind: 'send', command: { base: 2 } });
  });

  it('rest on the old revision when other words have come between, so that the host keeps both', () => {
    const settled = settleNote(noteDraft('n1', 'Buss, tog', 'Buss', 1), noteOf('Båt', 2), []);
    expect(settled).toMatchObject({ kind: 'send', command: { base: 1 } });
  });

  it.each([
    ['new words for the note are on their way', [row(revise('n1', 'Buss og'))]],
    ['the note itself is on its way', [row(write('n1', 'Buss'))]],
  ])('wait while %s', (_, ahead) => {
    expect(settleNote(noteDraft('n1', 'Buss og tog', 'Buss'), noteOf('Buss'), ahead).kind).toBe(
      'wait',
    );
  });

  it('wait while the table has two versions to choose from', () => {
    const note = noteOf('Buss', 2, ['Båt']);
    expect(settleNote(noteDraft('n1', 'Tog', 'Buss'), note, []).kind).toBe('wait');
  });

  it('wait while they are empty, or too long', () => {
    for (const text of [' ', 'a'.repeat(4001)]) {
      expect(settleNote(noteDraft('n1', text, 'Buss'), noteOf('Buss'), []).kind).toBe('wait');
    }
  });

  it('are done with when the host has exactly these', () => {
    expect(settleNote(noteDraft('n1', 'Buss ', 'Båt'), noteOf('Buss', 4), [])).toMatchObject({
      kind: 'done',
      draft: { content: { text: 'Buss ' }, seen: { text: 'Buss' }, base: 4 },
    });
  });

  it('follow the host when nothing was typed', () => {
    expect(settleNote(noteDraft('n1', 'Buss', 'Buss'), noteOf('Båt', 2), [])).toMatchObject({
      kind: 'follow',
      draft: { content: { text: 'Båt' }, base: 2 },
    });
  });
});

describe('an answer that was given', () => {
  const checkOf = (words: string, revision: number): ShownCheck => {
    const verdict = revision === 0 ? null : 'partly';
    const checks = [check('s1', { words, revision, verdict })];
    const [shown] = show(snapshot(view([], { checks })), [], []).checks;
    if (!shown) throw new Error('no statement');
    return shown;
  };

  it('goes with the revision that the writer saw', () => {
    const settled = settleCheck(checkDraft('Også tog', ''), checkOf('', 0), []);
    expect(settled).toMatchObject({ kind: 'send', command: { base: 0, words: 'Også tog' } });
  });

  it('rests on the newest revision when the answer there is the writer’s own', () => {
    const settled = settleCheck(checkDraft('Tog og båt', 'Tog', 0), checkOf('Tog', 1), []);
    expect(settled).toMatchObject({ kind: 'send', command: { base: 1 } });
  });

  it('rests on the old revision when another answer has come between, so that the host refuses', () => {
    const settled = settleCheck(checkDraft('Tog', '', 0), checkOf('Båt', 1), []);
    expect(settled).toMatchObject({ kind: 'send', command: { base: 0 } });
  });
});
