import { createContext } from 'svelte';
import { attempt, router, saving } from '$lib/app-state';
import type { Backend, NewProcess, OpenProcess } from '$lib/backend';
import { relationOf, type Relation } from './merge/relation';
import { stepIds, stepLook, type Screens, type StepId } from './steps';

/** A small number beside a step, with what it counts for those who do not see where it stands. */
export interface StepCount {
  count: number;
  label: string;
}

/** Another file of the process that is open, which the user may merge or open. */
export interface OtherFile {
  path: string;
  relation: Exclude<Relation, 'other'>;
}

/** The desk window: which process is open, and the way in and out of it. */
export class Desk {
  readonly screens: Screens;
  #backend: Backend;
  #process = $state.raw<OpenProcess | null>(null);
  #busy = $state(false);
  #other = $state.raw<OtherFile>();
  #asked = $state.raw<(leaves: boolean) => void>();
  #counts = $state.raw<Partial<Record<StepId, StepCount>>>({});

  constructor(backend: Backend, screens: Screens) {
    this.#backend = backend;
    this.screens = screens;
  }

  get process(): OpenProcess | null {
    return this.#process;
  }

  /** A file is being opened, made or closed. */
  get busy(): boolean {
    return this.#busy;
  }

  /** The steps that have a screen, in order. */
  get steps(): StepId[] {
    return stepIds.filter((id) => id in this.screens);
  }

  /** Another file of this process that was asked for, until the user has said what to do with it. */
  get other(): OtherFile | undefined {
    return this.#other;
  }

  /** The file is about to go while the room is open, and waits for the user's word. */
  get asksToLeave(): boolean {
    return this.#asked !== undefined;
  }

  answerLeaving(leaves: boolean): void {
    this.#asked?.(leaves);
    this.#asked = undefined;
  }

  forgetOther(): void {
    this.#other = undefined;
  }

  count(step: StepId): StepCount | undefined {
    return this.#counts[step];
  }

  /** Shows a number beside a step; undefined takes it away. */
  setCount(step: StepId, count: StepCount | undefined): void {
    this.#counts = { ...this.#counts, [step]: count };
  }

  /** Each gives true when a process is open afterwards, false when it was refused. */
  open = async (path: string) =>
    (await this.#maySwitch()) && this.#enter(() => this.#backend.openFile(path));
  create = (process: NewProcess) => this.#enter(() => this.#backend.newFile(process));
  demo = () => this.#enter(() => this.#backend.startDemo());

  /** Another file is asked for while one is open. Of the same process, the user says what is to be done with it. */
  async meet(path: string): Promise<void> {
    if (path === this.#process?.path) return;
    const relation = await this.#whileBusy(() => relationOf(this.#backend, path));
    if (relation === 'other') await this.open(path);
    else if (relation) this.#other = { path, relation };
  }

  /** Goes on where the window was: the page was loaded anew, or the program was started with a file. */
  async restore(): Promise<void> {
    const process = await attempt(() => this.#backend.current());
    if (!process) return;
    this.#process = process;
    const [first] = this.steps;
    if (first && router.segments.length === 0) router.go(Desk.address(first));
  }

  async close(): Promise<void> {
    if (!(await this.#maySwitch())) return;
    await this.#whileBusy(() => this.#backend.closeFile().then(() => this.#leave()));
  }

  /** The address of a step; without one, of the first. */
  static address(step: StepId): string[] {
    return ['steg', stepLook[step].slug];
  }

  /** Devices lose contact when the file goes: with an open room, the user is asked first. */
  async #maySwitch(): Promise<boolean> {
    const room = this.#process && (await this.#backend.roomStatus().catch(() => null));
    if (!room) return true;
    return new Promise((resolve) => (this.#asked = resolve));
  }

  async #enter(read: () => Promise<OpenProcess>): Promise<boolean> {
    const before = this.#process;
    const process = await this.#whileBusy(read);
    if (!process) {
      if (before) await this.#back(before);
      return false;
    }
    this.#process = process;
    this.#counts = {};
    saving.reset();
    const [first] = this.steps;
    if (first) router.go(Desk.address(first));
    return true;
  }

  /** The host lets go of one file before it takes another: when that is refused, the first is opened again. */
  async #back({ path }: OpenProcess): Promise<void> {
    this.#busy = true;
    await this.#backend.openFile(path).catch(() => this.#leave());
    this.#busy = false;
  }

  #leave(): void {
    this.#process = null;
    this.#counts = {};
    saving.reset();
    router.go([]);
  }

  async #whileBusy<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.#busy = true;
    try {
      return await attempt(work);
    } finally {
      this.#busy = false;
    }
  }
}

/** The desk of this window. */
export const [useDesk, provideDesk] = createContext<Desk>();
