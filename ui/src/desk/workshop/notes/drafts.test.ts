import { beforeEach, describe, expect, it } from 'vitest';
import { Drafts } from './drafts.svelte';

const content = { text: 'Ferja', why: '', stance: null, disagreement: false };

beforeEach(() => localStorage.clear());

/** Types into a place as the form does, and gives the draft. */
function typed(drafts: Drafts, place: string) {
  const draft = drafts.note(place);
  draft.fill(content);
  drafts.keepNote(place, draft);
  return draft;
}

describe('a note that is being written', () => {
  it('is there when one comes back to its place, and not at another', () => {
    const drafts = new Drafts('w');
    const draft = typed(drafts, '4/overrasket/');
    expect(drafts.note('4/overrasket/')).toBe(draft);
    expect(drafts.note('5/overrasket/').text).toBe('');
    expect(drafts.hasAny('4/')).toBe(true);
    expect(drafts.hasAny('5/')).toBe(false);
  });

  it('outlives a crash, with the id that it is sent with', () => {
    const before = typed(new Drafts('w'), 'a');
    const after = new Drafts('w').note('a');
    expect(after.content).toEqual(content);
    expect(after.note).toBe(before.note);
  });

  it('is dropped after a crash when the host turns out to have it', () => {
    const before = typed(new Drafts('w'), 'a');
    const after = new Drafts('w').note('a', undefined, (note) => note === before.note);
    expect(after.empty).toBe(true);
    expect(after.note).not.toBe(before.note);
  });

  it('is cleared when the host has it, but for what was typed meanwhile', () => {
    const drafts = new Drafts('w');
    const draft = typed(drafts, 'a');
    const first = draft.note;
    draft.text = 'Ferja Og bussen';
    draft.acknowledge(content);
    expect(draft.text).toBe('Og bussen');
    expect(draft.note).not.toBe(first);
    draft.acknowledge(draft.content);
    drafts.keepNote('a', draft);
    expect(drafts.has('a')).toBe(false);
  });

  it('is read as nothing when what is kept cannot be read', () => {
    localStorage.setItem('rundebord.draft.w/a', '{');
    expect(new Drafts('w').note('a').empty).toBe(true);
  });
});
