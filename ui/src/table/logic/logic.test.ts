import { describe, expect, it } from 'vitest';
import { here, line, newDraft, noteDraft, row, snapshot, view, words, write } from '../testing';
import { adopt } from './adopt';
import { obstacles, standing } from './finish';
import { forgives } from './forgives';
import { pinIn, tokenIn } from './keys';
import { lying } from './lying';
import { show } from './merge';
import { statusOf } from './status';
import { clean, excess } from './words';

describe('a text', () => {
  it('is cleaned as the host cleans it', () => {
    expect(clean('  a\r\nb\rc\u0007\u0085\t d \n')).toBe('a\nb\nc\t d');
  });

  it('loses half a character that nobody could send', () => {
    expect(clean('hei \ud83d')).toBe('hei');
    expect(clean('hei 👋')).toBe('hei 👋');
  });

  it('is measured in characters', () => {
    expect(excess('👋'.repeat(4000))).toBe(0);
    expect(excess('a'.repeat(4003))).toBe(3);
  });
});

describe('keys', () => {
  it('come from the card’s address', () => {
    expect(tokenIn('#b=0123456789abcdefghjkmnpqrstvwxyz')).toBe('0123456789abcdefghjkmnpqrstvwxyz');
    expect(tokenIn('#b=')).toBeNull();
    expect(tokenIn('#b=<script>alert(1)</script>')).toBeNull();
  });

  it('can be pasted with spaces', () => {
    expect(pinIn(' 123 456 ')).toBe('123456');
    expect(pinIn('PIN: 12-34-56-78')).toBe('123456');
  });
});

describe('the connection line', () => {
  const at = { lostFor: 0, waiting: 0, undecided: 0, lying: 0, drafting: false, ended: false };

  it('says that all is saved only when it is', () => {
    expect(statusOf(at)).toBe('safe');
    expect(statusOf({ ...at, drafting: true })).toBe('safe-draft');
    expect(statusOf({ ...at, waiting: 1 })).toBe('sending');
  });

  it('never says that all is saved while text lies here that does not go by itself', () => {
    const lying = { ...at, lying: 1 };
    for (const more of [{}, { drafting: true }, { lostFor: 9_000 }, { ended: true }]) {
      expect(statusOf({ ...lying, ...more })).toBe('lying');
    }
    expect(statusOf({ ...lying, waiting: 1 })).toBe('sending');
    expect(statusOf({ ...lying, undecided: 1 })).toBe('undecided');
  });

  it('promises nothing for a device that has to join again', () => {
    expect(statusOf({ ...at, ended: true })).toBe('ended');
    expect(statusOf({ ...at, ended: true, waiting: 1 })).toBe('ended-waiting');
  });

  it('has patience for three seconds', () => {
    expect(statusOf({ ...at, lostFor: 2_900 })).toBe('safe');
    expect(statusOf({ ...at, lostFor: 3_100 })).toBe('connecting');
    expect(statusOf({ ...at, lostFor: 3_100, waiting: 2 })).toBe('waiting');
  });
});

describe('drafts of tabs that are gone', () => {
  it('become this tab’s', () => {
    const { drafts, gone } = adopt([newDraft('Halv')], 'new');
    expect(drafts).toMatchObject([
      { key: 'w/t4/new/1//new', tab: 'new', content: { text: 'Halv' } },
    ]);
    expect(gone).toEqual(['w/t4/new/1//tab']);
  });

  it('lose no text when two were for the same field', () => {
    const other = newDraft('Ny', { key: 'w/t4/new/1//b', tab: 'b', at: 2 });
    expect(adopt([other, newDraft('Gammel')], 'c').drafts).toMatchObject([
      { content: { text: 'Gammel\nNy' } },
    ]);
  });
});

describe('the hand-in', () => {
  const shown = (
    more = {},
    rows = [] as ReturnType<typeof row>[],
    drafts = [] as ReturnType<typeof newDraft>[],
  ) => show(snapshot(view([line('n1', 'Buss', more)])), rows, drafts);

  it('is free when everything read is with the host', () => {
    expect(obstacles(shown(), standing(shown()), true)).toEqual([]);
  });

  it('names what stands in the way', () => {
    const at = standing(shown());
    expect(obstacles(shown({}, [row(write('n2', 'To'))]), at, true)).toEqual([
      { kind: 'waiting', count: 1 },
    ]);
    expect(obstacles(shown({}, [], [newDraft('Halv')]), at, true)).toMatchObject([
      { kind: 'draft', question: '1' },
    ]);
    expect(obstacles(shown({ others: [words('Båt')] }), at, true)).toMatchObject([
      { kind: 'unsettled', reference: 'B4-n1' },
    ]);
    expect(obstacles(shown({ revision: 2 }), at, true)).toEqual([{ kind: 'changed' }]);
    expect(obstacles(shown(), at, false)).toEqual([{ kind: 'no-contact' }]);
  });
});

describe('what lies on the device', () => {
  it('is every text that is not known to be with the host', () => {
    const refused = {
      id: 'r',
      place: here,
      command: write('n3', 'Tre'),
      error: { code: 'table_handed_in', message: '', hint: '' } as const,
      at: 9,
    };
    const texts = lying(
      [row(write('n1', 'En'), { made: 3 }), row({ kind: 'withdraw_note', note: 'n9' })],
      [newDraft('To', { at: 5 }), noteDraft('n4', 'Null', 'x')],
      [refused],
    );
    expect(texts.map((one) => one.text)).toEqual(['Null', 'En', 'To', 'Tre']);
  });
});

describe('a refusal', () => {
  it('is not told when the table has what it wanted', () => {
    const error = { code: 'help_is_asked', message: '', hint: '' } as const;
    expect(forgives({ kind: 'ask_for_help', workshop: 'w', table: 't4' }, error)).toBe(true);
    expect(forgives(write('n1', 'En'), error)).toBe(false);
  });
});
