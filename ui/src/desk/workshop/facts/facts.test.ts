import { describe, expect, it } from 'vitest';
import { keptDetails, unchanged } from './fact-draft';

const sheet = { question: 'a', title: 'Folketall', text: 'Færre unge.', source: 'SSB' };

describe('a sheet that is being written', () => {
  it('is a loss as soon as something is typed', () => {
    const blank = { question: 'a', title: ' ', text: '', source: '' };
    expect(unchanged(blank)).toBe(true);
    expect(unchanged({ ...blank, source: 'SSB' })).toBe(false);
  });

  it('is a loss when it says something else than what is stored', () => {
    expect(unchanged({ ...sheet, text: 'Færre unge. ' }, sheet)).toBe(true);
    expect(unchanged({ ...sheet, question: 'b' }, sheet)).toBe(false);
  });

  it('is taken up again, unless what was kept cannot be read', () => {
    expect(keptDetails(JSON.stringify(sheet))).toEqual(sheet);
    expect(keptDetails('{')).toBeUndefined();
    expect(keptDetails(undefined)).toBeUndefined();
  });
});
