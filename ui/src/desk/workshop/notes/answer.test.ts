import { describe, expect, it, vi } from 'vitest';
import type { CheckAnswer, Verdict } from '$lib/generated';
import { AnswerEntry, type AnswerHost } from './answer.svelte';

const line: CheckAnswer = {
  statement: 's',
  number: 1,
  version: 1,
  text: 'Bordene vil ha ferje.',
  spread: 3,
  references: [],
  revision: 0,
  words: '',
};

function host(done = true) {
  return {
    answer: vi.fn<AnswerHost['answer']>().mockResolvedValue(done),
    withdraw: vi.fn<AnswerHost['withdraw']>().mockResolvedValue(done),
    keep: vi.fn<AnswerHost['keep']>(),
  };
}

describe('an answer to a statement', () => {
  it('is sent when a verdict is chosen', async () => {
    const to = host();
    await new AnswerEntry(line, undefined, to).choose('right');
    expect(to.answer.mock.calls).toEqual([['right', '']]);
  });

  it('keeps words on this machine until there is a verdict to send them with', async () => {
    const to = host();
    const entry = new AnswerEntry(line, undefined, to);
    entry.words = 'Mer om buss';
    await entry.save();
    expect(to.answer).not.toHaveBeenCalled();
    expect(to.keep).toHaveBeenLastCalledWith('Mer om buss');
    await entry.choose('missing');
    expect(to.answer.mock.calls).toEqual([['missing', 'Mer om buss']]);
    expect(to.keep).toHaveBeenLastCalledWith(undefined);
  });

  it('sends one at a time, and the newest last', async () => {
    const to = host();
    const sent: Verdict[] = [];
    let answered: (done: boolean) => void = () => undefined;
    to.answer.mockImplementation((verdict) => {
      sent.push(verdict);
      return new Promise((resolve) => (answered = resolve));
    });
    const entry = new AnswerEntry(line, undefined, to);
    const saving = entry.choose('right');
    void entry.choose('partly');
    void entry.choose('wrong');
    expect(sent).toEqual(['right']);
    answered(true);
    await vi.waitFor(() => expect(sent).toEqual(['right', 'wrong']));
    answered(true);
    await saving;
    expect(entry.verdict).toBe('wrong');
  });

  it('does not lose words that the host refused', async () => {
    const entry = new AnswerEntry(line, undefined, host(false));
    entry.words = 'Mer om buss';
    await entry.choose('partly');
    expect(entry.verdict).toBeUndefined();
    expect(entry.words).toBe('Mer om buss');
    expect(entry.unsaved).toBe(true);
  });

  it('follows the table’s own device, but not over words that are being typed', () => {
    const entry = new AnswerEntry(line, undefined, host());
    entry.follow({ ...line, verdict: 'right', words: 'Ja' });
    expect([entry.verdict, entry.words]).toEqual(['right', 'Ja']);
    entry.words = 'Ja, og';
    entry.follow({ ...line, verdict: 'right', words: 'Nei' });
    expect(entry.words).toBe('Ja, og');
  });
});
