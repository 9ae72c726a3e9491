import { onDestroy } from 'svelte';
import { LiveView, router } from '$lib/app-state';
import type { Backend } from '$lib/backend';
import type { StageView, WorkshopId, WrittenLanguage } from '$lib/generated';
import { Join } from './face';

const TICK_MS = 250;
/** How often it is read again without being told, e.g. because another file was opened. */
const READ_MS = 5_000;

/** What the host has for the canvas. */
interface Read {
  view?: StageView;
  municipality: string;
  language?: WrittenLanguage;
}

/** `#/workshop/<id>` */
const workshopAt = ([first, second]: string[]): WorkshopId | undefined =>
  first === 'workshop' ? second : undefined;

/** The canvas of one workshop. Make it while a component is set up. */
export class Stage {
  readonly join: Join;
  #backend: Backend;
  #live: LiveView<Read>;
  #offset = $state(0);
  #now = $state(Date.now());
  #busy = false;

  constructor(backend: Backend) {
    this.#backend = backend;
    this.#live = new LiveView(() => this.#read());
    this.join = new Join(backend, () => this.workshop);
    const clock = setInterval(() => (this.#now = Date.now()), TICK_MS);
    const reading = setInterval(() => void this.#live.reload(), READ_MS);
    onDestroy(() => {
      clearInterval(clock);
      clearInterval(reading);
    });
    $effect(() => {
      if (this.workshop) void this.#live.reload();
    });
  }

  get workshop(): WorkshopId | undefined {
    return workshopAt(router.segments);
  }

  /** Undefined when there is nothing to show: no file, or no such workshop in it. */
  get view(): StageView | undefined {
    const view = this.#live.data?.view;
    return view?.workshop === this.workshop ? view : undefined;
  }

  get municipality(): string {
    return this.#live.data?.municipality ?? '';
  }

  /** The municipality's written language. */
  get language(): WrittenLanguage | undefined {
    return this.#live.data?.language;
  }

  /** The host's clock, in milliseconds since 1970; moves by itself. */
  get now(): number {
    return this.#now + this.#offset;
  }

  /** Black, or what waits behind it. A refusal is for the desk to see, never for the room. */
  readonly toggleBlack = async (): Promise<void> => {
    const { view } = this;
    if (!view || this.#busy) return;
    this.#busy = true;
    const { workshop, black } = view;
    await this.#backend
      .execute('facilitator', { kind: 'blacken_stage', workshop, black: !black })
      .catch(() => undefined);
    await this.#live.reload();
    this.#busy = false;
  };

  /** A file that was closed leaves the municipality's name behind, and nothing else. */
  async #read(): Promise<Read> {
    const { workshop } = this;
    const [view, overview] = await Promise.all([
      workshop ? this.#backend.view({ kind: 'stage', workshop }).catch(() => undefined) : undefined,
      this.#backend.view({ kind: 'overview' }).catch(() => undefined),
    ]);
    this.#now = Date.now();
    if (view) this.#offset = Date.parse(view.now) - this.#now;
    const details = overview?.process?.details;
    return {
      view,
      municipality: details?.municipality ?? this.municipality,
      language: details?.written_language ?? this.language,
    };
  }
}
