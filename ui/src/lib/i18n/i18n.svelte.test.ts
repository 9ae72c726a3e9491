import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatTime, i18n, t } from '.';

afterEach(() => {
  i18n.language = 'nb';
});

describe('t', () => {
  it('gives the text in the language of the window', () => {
    expect(t('cancel')).toBe('Avbryt');
    i18n.language = 'nn';
    expect(t('step-participants')).toBe('Deltakarar');
    i18n.language = 'en';
    expect(t('cancel')).toBe('Cancel');
  });

  it('fills in what is given, without hidden marks', () => {
    expect(t('saving-saved', { time: '10:42' })).toBe('Lagret kl. 10:42');
  });

  it('gives an unknown id back', () => {
    expect(t('no-such-text')).toBe('no-such-text');
  });

  it('is followed by whatever shows it', () => {
    const shown: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => void shown.push(t('step-workshop')));
    });
    flushSync();
    i18n.language = 'nn';
    flushSync();
    stop();
    expect(shown).toEqual(['Verksted', 'Verkstad']);
  });

  it('remembers the language', () => {
    i18n.language = 'nn';
    expect(localStorage.getItem('rundebord.language')).toBe('nn');
  });
});

describe('numbers and dates', () => {
  const when = new Date(2026, 2, 3, 9, 5);

  it('are written the Norwegian way', () => {
    expect(formatNumber(1234.5).replace(/\s/g, ' ')).toBe('1 234,5');
    expect(formatDate(when)).toBe('3. mars 2026');
    expect(formatTime(when)).toBe('09:05');
  });

  it('keep the 24 hour clock in English', () => {
    i18n.language = 'en';
    expect(formatTime(new Date(2026, 2, 3, 0, 30))).toBe('00:30');
  });
});
