import type { FluentVariable } from '@fluent/bundle';
import { createContext } from 'svelte';
import { formatTime, textIn } from '$lib/i18n';
import type { BlockKind, WrittenLanguage } from '$lib/generated';

/** What every part of the face needs: its language and the host's clock. */
export class Face {
  #language: () => WrittenLanguage;
  #now: () => number;

  constructor(language: () => WrittenLanguage, now: () => number) {
    this.#language = language;
    this.#now = now;
  }

  /** The host's clock, in milliseconds since 1970. */
  get now(): number {
    return this.#now();
  }

  readonly t = (id: string, args?: Record<string, FluentVariable>): string =>
    textIn(this.#language(), id, args);

  /** «10:45» */
  readonly time = (when: string | number): string => formatTime(when);

  /** What a block is called: its title, else what happens in it. */
  readonly blockName = ({ kind, title }: { kind: BlockKind; title: string }): string =>
    title.trim() || this.t(`day-kind-${kind}`);
}

export const [useFace, provideFace] = createContext<Face>();
