import { vi } from 'vitest';
import type { Command } from '$lib/generated';
import { statusOf } from '../logic/status';
import { MemoryStore } from '../store/memory';
import { SharedStore } from '../store/shared';
import { words } from '../testing';
import { FakeHost } from './fake-host';
import { Room } from './room.svelte';

/*
 * A table's page and its host under trial: a clock that is moved by hand, and what goes wrong between them.
 */

export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

export const notes = (room: Room) => room.shown?.questions[0]?.items[0]?.notes ?? [];
export const texts = (room: Room) => notes(room).map((note) => note.content.text);
export const status = (room: Room) => statusOf(room.situation);

export function add(room: Room, text: string): void {
  room.typed.typeNew('1', null, words(text));
  const draft = room.typed.newDraft('1', null);
  if (draft) room.typed.add(draft);
}

export function edit(room: Room, id: string, text: string): void {
  const note = room.note(id);
  if (note) room.typed.typeNote(note, words(text));
}

/** One host, and the pages that talk with it. */
export class Trial {
  readonly host = new FakeHost();

  async open(disk = new MemoryStore(), tab = 'tab'): Promise<Room> {
    const store = new SharedStore(disk);
    store.tab = tab;
    const room = new Room(this.host, store);
    room.take(await store.read(), new Set());
    room.begin();
    await pass(300);
    return room;
  }

  /** The facilitator moves the device. */
  async move(room: Room, table: string): Promise<void> {
    this.host.table = table;
    this.host.seq += 1;
    room.wake();
    await pass(3_000);
  }

  /** Gives commands that cannot be sent, and moves the device before they can. */
  async leaveBehind(room: Room, commands: Command[], table = 't7'): Promise<void> {
    const { host } = this;
    host.weather = () => 'lost';
    for (const command of commands) {
      void room.give([command]);
      await pass(50);
    }
    host.table = table;
    const real = host.execute.bind(host);
    host.execute = () => Promise.reject(new Error('no contact'));
    host.weather = () => 'fine';
    room.wake();
    await pass(3_000);
    host.execute = real;
  }

  /** Each note that the host has: at which table, and its words. */
  contents(): string[][] {
    return [...this.host.notes.values()].map((note) => [note.table, note.content.text]);
  }
}
