import type { Component } from 'svelte';
import type { IconName } from '$lib/ui';

/** The way through a process, in order. */
export const stepIds = ['prepare', 'participants', 'workshop', 'summary', 'loop', 'print'] as const;

export type StepId = (typeof stepIds)[number];

/** What a screen gets: the rest of its address, `['2']` in `#/steg/verksted/2`. */
export interface ScreenProps {
  rest: string[];
}

/** Fetches a step's screen when it is first shown. */
export type LoadScreen = () => Promise<{ default: Component<ScreenProps> }>;

export type Screens = Partial<Record<StepId, LoadScreen>>;

/** The screens that exist: one line each, `prepare: () => import('./prepare/Prepare.svelte')`. */
export const screens: Screens = {
  prepare: () => import('./prepare/Prepare.svelte'),
  participants: () => import('./participants/Participants.svelte'),
  workshop: () => import('./workshop/Workshop.svelte'),
  summary: () => import('./summary/Summary.svelte'),
  loop: () => import('./loop/Loop.svelte'),
  print: () => import('./print/PrintStep.svelte'),
};

/** How each step looks in the address and in the navigation; its name is the text `step-<id>`. */
export const stepLook: Record<StepId, { slug: string; icon: IconName }> = {
  prepare: { slug: 'forberedelse', icon: 'prepare' },
  participants: { slug: 'deltakere', icon: 'participants' },
  workshop: { slug: 'verksted', icon: 'workshop' },
  summary: { slug: 'oppsummering', icon: 'summary' },
  loop: { slug: 'sloyfe', icon: 'loop' },
  print: { slug: 'utskrift', icon: 'print' },
};

/** The step at an address (`['steg', 'verksted', …]`), when there is one with that slug. */
export function stepAt([place, slug]: string[]): StepId | undefined {
  if (place !== 'steg') return undefined;
  return stepIds.find((id) => stepLook[id].slug === slug);
}
