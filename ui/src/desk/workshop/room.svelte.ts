import { createContext } from 'svelte';
import { LiveView, save } from '$lib/app-state';
import type { Backend } from '$lib/backend';
import type { Accepted, Command, NotesView, WorkshopView } from '$lib/generated';
import { Drafts } from './notes/drafts.svelte';
import { SeatingDesk } from './seating/seating-desk.svelte';

/** One workshop as the facilitator runs it: what is known of it, and the way to change it. Make it during set-up. */
export class Room {
  readonly id: string;
  readonly backend: Backend;
  readonly workshop: LiveView<WorkshopView>;
  readonly notes: LiveView<NotesView>;
  /** What is typed and not yet on disk. */
  readonly drafts: Drafts;
  /** The seating that is looked for, and the way back from what was done. */
  readonly seating: SeatingDesk;

  constructor(backend: Backend, id: string) {
    this.id = id;
    this.backend = backend;
    this.workshop = new LiveView(() => backend.view({ kind: 'workshop', workshop: id }));
    this.notes = new LiveView(() => backend.view({ kind: 'notes', workshop: id }));
    this.drafts = new Drafts(id);
    this.seating = new SeatingDesk(backend, this.execute);
  }

  /** Undefined when the host refused; the user has then been told why. */
  readonly execute = (command: Command): Promise<Accepted | undefined> =>
    save(() => this.backend.execute('facilitator', command));
}

export const [useRoom, provideRoom] = createContext<Room>();
