import { afterEach, describe, expect, it } from 'vitest';
import { href, parseHash, router } from './router.svelte';

afterEach(() => router.go([]));

describe('an address', () => {
  it.each([
    ['', []],
    ['#', []],
    ['#/', []],
    ['#/steg/verksted/2', ['steg', 'verksted', '2']],
    ['#/steg//verksted/', ['steg', 'verksted']],
    ['#/tema/N%C3%A6ring%2Fby', ['tema', 'Næring/by']],
    ['#/100%', ['100%']],
  ])('%s is read', (hash, segments) => {
    expect(parseHash(hash)).toEqual(segments);
  });

  it('survives being written and read', () => {
    const segments = ['steg', 'sloyfe', 'å/%'];
    expect(parseHash(href(...segments))).toEqual(segments);
  });
});

describe('the router', () => {
  it('moves', () => {
    router.go(['steg', 'deltakere', 3]);
    expect(location.hash).toBe('#/steg/deltakere/3');
    expect(router.segments).toEqual(['steg', 'deltakere', '3']);
    expect(router.path).toBe('#/steg/deltakere/3');
  });

  it('leaves no way back when it replaces', () => {
    router.go(['a']);
    const before = history.length;
    router.go(['b'], { replace: true });
    expect(history.length).toBe(before);
    expect(router.segments).toEqual(['b']);
  });
});
