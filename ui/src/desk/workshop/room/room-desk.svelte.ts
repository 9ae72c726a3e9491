import { createContext, onDestroy } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { LiveView, attempt, save } from '$lib/app-state';
import type { CardLine, RoomNetwork, RoomSetup, Wifi } from '$lib/backend';
import type { Command, DeviceId, RoomView, WorkshopView } from '$lib/generated';
import type { Room } from '../room.svelte';
import { boardRows, type BoardRow } from './board/rows';

/** How often the clock on the board moves, and what the network says is read again. */
const TICK_MS = 10_000;

const SILENCE = 'rundebord.room.silence';
const SILENCE_MINUTES = 5;

/** The room of a workshop at the facilitator's desk. Make it while a component is set up. */
export class RoomDesk {
  readonly room: Room;
  readonly live: LiveView<RoomView>;
  #workshop: () => WorkshopView;
  #network = $state.raw<RoomNetwork | null>();
  #setup = $state.raw<RoomSetup>();
  #now = $state(Date.now());
  #silence = $state(Number(localStorage.getItem(SILENCE)) || SILENCE_MINUTES);
  #waitingSince = new SvelteMap<DeviceId, number>();
  #rows = $derived.by(() =>
    boardRows(this.view?.tables ?? [], {
      devices: this.on?.devices ?? [],
      waitingSince: this.#waitingSince,
      questions: this.workshop.question_set.questions,
      silence: this.#silence,
      writing: this.workshop.phase === 'open',
      now: this.#now,
    }),
  );
  /** The table that a message is written to; empty for all. */
  messageTo = $state('');

  constructor(room: Room, workshop: () => WorkshopView) {
    this.room = room;
    this.#workshop = workshop;
    this.live = new LiveView(() => room.backend.view({ kind: 'room', workshop: room.id }));
    onDestroy(room.backend.onRoom((network) => this.#hear(network)));
    const clock = setInterval(() => void this.refresh(), TICK_MS);
    onDestroy(() => clearInterval(clock));
    void this.refresh();
    void this.readSetup();
  }

  get workshop(): WorkshopView {
    return this.#workshop();
  }

  get view(): RoomView | undefined {
    return this.live.data;
  }

  /** Undefined until it is known; null while the network is off. */
  get network(): RoomNetwork | null | undefined {
    return this.#network;
  }

  /** The network is on, for this workshop. */
  get on(): RoomNetwork | undefined {
    return this.#network?.workshop === this.room.id ? this.#network : undefined;
  }

  get setup(): RoomSetup | undefined {
    return this.#setup;
  }

  /** Milliseconds since 1970; moves by itself. */
  get now(): number {
    return this.#now;
  }

  /** After how many minutes of silence a table is marked. */
  get silence(): number {
    return this.#silence;
  }

  set silence(minutes: number) {
    this.#silence = minutes;
    localStorage.setItem(SILENCE, String(minutes));
  }

  get rows(): BoardRow[] {
    return this.#rows;
  }

  /** Reads what the network says. What is heard without being asked comes by itself. */
  async refresh(): Promise<void> {
    const network = await this.room.backend.roomStatus().catch(() => undefined);
    if (network !== undefined) this.#hear(network);
    this.#now = Date.now();
  }

  async readSetup(): Promise<void> {
    this.#setup = await this.room.backend.roomSetup().catch(() => undefined);
  }

  /** True when the room is open afterwards. */
  async open(address: string): Promise<boolean> {
    const network = await save(() => this.room.backend.openRoom(this.room.id, address));
    // When it is refused, an earlier network is gone.
    if (network) this.#hear(network);
    else await this.refresh();
    await Promise.all([this.live.reload(), this.readSetup()]);
    return network !== undefined;
  }

  /** True when it is closed afterwards. */
  async close(): Promise<boolean> {
    const done = await save(() => this.room.backend.closeRoom(this.room.id).then(() => true));
    await Promise.all([this.live.reload(), this.refresh()]);
    return done === true;
  }

  async keepWifi(wifi: Wifi | null): Promise<boolean> {
    const done = await attempt(() => this.room.backend.keepWifi(wifi).then(() => true));
    await this.readSetup();
    return done === true;
  }

  /** The cards now; undefined when the host refused, and the user has been told. */
  readonly cards = (): Promise<CardLine[] | undefined> =>
    attempt(() => this.room.backend.roomCards(this.room.id));

  readonly lift = async (address?: string): Promise<boolean> => {
    const done = await attempt(() => this.room.backend.liftStop(address).then(() => true));
    await this.refresh();
    return done === true;
  };

  /** True when it was done. */
  readonly execute = async (command: Command): Promise<boolean> =>
    (await this.room.execute(command)) !== undefined;

  #hear(network: RoomNetwork | null): void {
    this.#network = network;
    this.#now = Date.now();
    const waiting = network?.devices.filter((device) => device.waiting > 0) ?? [];
    const ids = waiting.map(({ device }) => device);
    for (const device of this.#waitingSince.keys()) {
      if (!ids.includes(device)) this.#waitingSince.delete(device);
    }
    for (const device of ids) {
      if (!this.#waitingSince.has(device)) this.#waitingSince.set(device, this.#now);
    }
  }
}

export const [useRoomDesk, provideRoomDesk] = createContext<RoomDesk>();
