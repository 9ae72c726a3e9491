import { createContext, onDestroy } from 'svelte';
import { LiveView, attempt } from '$lib/app-state';
import { toHostError, type Display, type HostError, type StageStatus } from '$lib/backend';
import type { Overview, Stage, StageView, WrittenLanguage } from '$lib/generated';
import { Join, type JoinInfo } from '../../../../stage/face';
import type { DayDesk } from '../day-desk.svelte';
import { proposed } from './displays';

/** What would stand there, or why it would be refused. */
interface Tried {
  stage: Stage;
  view?: StageView;
  refusal?: HostError;
}

/** How the window went without being asked to: somebody closed it, or its display is gone. */
type Lost = 'closed' | 'display';

/** The canvas from the desk: what stands there, what is chosen to come, and its window. Make it during set-up. */
export class CanvasDesk {
  #day: DayDesk;
  #live: LiveView<StageView>;
  #next: LiveView<Tried | undefined>;
  #join: Join;
  #overview: LiveView<Overview>;
  #chosen = $state.raw<Stage>();
  #wanted = $state<boolean>();
  #status = $state.raw<StageStatus>();
  #displays = $state.raw<Display[]>();
  #display = $state<number>();
  #closed = $state(false);
  #busy = $state(false);
  #moving = false;

  constructor(day: DayDesk) {
    this.#day = day;
    const { backend, id: workshop } = day.room;
    this.#live = new LiveView(() => backend.view({ kind: 'stage', workshop }));
    this.#overview = new LiveView(() => backend.view({ kind: 'overview' }));
    this.#join = new Join(backend, () => workshop);
    this.#next = new LiveView(() => this.#try());
    onDestroy(backend.onStage((status) => this.#hear(status)));
    void backend.stageStatus().then(
      (status) => this.#hear(status),
      () => undefined,
    );
    void this.findDisplays();
  }

  /** What stands there now, as it looks. */
  get shown(): StageView | undefined {
    return this.#live.data;
  }

  get error(): HostError | undefined {
    return this.#live.error;
  }

  /** How a device joins, while the room is open. */
  get join(): JoinInfo | undefined {
    return this.#join.info;
  }

  /** What the canvas is written in. */
  get language(): WrittenLanguage | undefined {
    return this.#overview.data?.process?.details.written_language;
  }

  /** What is chosen to come, and seen by nobody else yet. */
  get chosen(): Stage | undefined {
    return this.#chosen;
  }

  get next(): StageView | undefined {
    return this.#tried?.view;
  }

  get refusal(): HostError | undefined {
    return this.#tried?.refusal;
  }

  get stage(): Stage {
    return this.#day.view?.canvas.show ?? { kind: 'nothing' };
  }

  get black(): boolean {
    return this.#wanted ?? this.#day.view?.canvas.black ?? false;
  }

  /** The window is open, and shows this workshop. */
  get open(): boolean {
    return this.#status?.open === true && this.#status.workshop === this.#day.room.id;
  }

  /** The room sees it. */
  get inSight(): boolean {
    return this.open && this.#status?.lost !== true;
  }

  /** The window is open, and shows another workshop. */
  get elsewhere(): boolean {
    return this.#status?.open === true && !this.open;
  }

  /** Where the window is: a place in the list of displays. */
  get place(): number | undefined {
    return this.#status?.display ?? undefined;
  }

  /** It went away without being asked to. */
  get lost(): Lost | undefined {
    if (this.#status?.lost) return 'display';
    return this.#closed ? 'closed' : undefined;
  }

  get displays(): Display[] | undefined {
    return this.#displays;
  }

  /** The window is on its way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** The display to open on, as a place in the list. */
  get display(): number {
    const count = this.#displays?.length ?? 0;
    if (this.#display !== undefined && this.#display < count) return this.#display;
    return proposed(this.#displays ?? []);
  }

  set display(display: number) {
    this.#display = display;
  }

  /** Shows beforehand what would stand there; without a choice, there is nothing to come. */
  choose(stage: Stage | undefined): void {
    this.#chosen = stage;
    void this.#next.reload();
  }

  /** True when the choice is on the canvas. It stays a choice when the host refused. */
  readonly show = async (): Promise<boolean> => {
    const show = this.#chosen;
    if (!show || this.refusal) return false;
    const done = await this.#day.act({ kind: 'show_on_stage', workshop: this.#day.room.id, show });
    await this.#live.reload();
    if (done && this.#chosen === show) this.choose(undefined);
    return done;
  };

  /** Black at once, whatever else is on its way to disk. */
  readonly blacken = async (black: boolean): Promise<boolean> => {
    this.#wanted = black;
    const { room, live } = this.#day;
    const done = await room.execute({ kind: 'blacken_stage', workshop: room.id, black });
    await Promise.all([live.reload(), this.#live.reload()]);
    this.#wanted = undefined;
    return done !== undefined;
  };

  readonly findDisplays = async (): Promise<void> => {
    this.#displays = await this.#day.room.backend.stageDisplays().catch(() => this.#displays);
  };

  /** True when the canvas is on the display that is chosen. */
  readonly openWindow = (): Promise<boolean> =>
    this.#move(() => this.#day.room.backend.openStage(this.#day.room.id, this.display));

  readonly closeWindow = (): Promise<boolean> =>
    this.#move(() => this.#day.room.backend.closeStage());

  get #tried(): Tried | undefined {
    const tried = this.#next.data;
    return tried?.stage === this.#chosen ? tried : undefined;
  }

  async #try(): Promise<Tried | undefined> {
    const stage = this.#chosen;
    if (!stage) return undefined;
    try {
      const { backend, id: workshop } = this.#day.room;
      return { stage, view: await backend.view({ kind: 'stage', workshop, preview: stage }) };
    } catch (thrown) {
      return { stage, refusal: toHostError(thrown) };
    }
  }

  async #move(work: () => Promise<unknown>): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = this.#moving = true;
    const done = await attempt(() => work().then(() => true));
    const status = await this.#day.room.backend.stageStatus().catch(() => undefined);
    if (status) this.#hear(status);
    this.#closed = false;
    this.#busy = this.#moving = false;
    return done === true;
  }

  /** What goes without being asked is told calmly; what is chosen and what stands there is as before. */
  #hear(status: StageStatus): void {
    const was = this.#status;
    this.#status = status;
    this.#closed = !status.open && (this.#closed || (!this.#moving && was?.open === true));
    void this.findDisplays();
  }
}

export const [useCanvas, provideCanvas] = createContext<CanvasDesk>();
