import {
  HostRefusal,
  type Hello,
  type TableBackend,
  type TableFound,
  type TableKey,
} from '$lib/backend/table-backend';
import { samePlace } from '../store/store';
import { speak } from '../texts.svelte';
import { tokenIn } from '../logic/keys';
import type { Room } from './room.svelte';

/** Milliseconds between looks at a host that does not answer, or whose room is not open. */
const AGAIN = 4_000;
const KEY = 'rundebord.key';

/** What the whole page shows. */
export type Stage = 'starting' | 'not-open' | 'pin' | 'confirm' | 'work';

/** What went wrong with a key. */
export interface KeyProblem {
  code: string;
  message: string;
  hint: string;
  /** Milliseconds since 1970 until another PIN can be tried. */
  until: number | null;
}

/** Coming in: from the card's key to a session, and back when a session ends. */
export class Session {
  #backend: TableBackend;
  #room: Room;
  stage = $state<Stage>('starting');
  hello = $state.raw<Hello | null>(null);
  found = $state.raw<TableFound | null>(null);
  problem = $state.raw<KeyProblem | null>(null);
  busy = $state(false);
  /** The key was typed, not scanned. */
  typed = $state(false);
  #key: TableKey | null = null;
  #waiting = false;

  constructor(backend: TableBackend, room: Room) {
    this.#backend = backend;
    this.#room = room;
    room.onended = () => this.#later();
  }

  /** The page has been opened, with the device's own things in place. */
  start(): void {
    this.#key = this.#takeKey();
    if (!this.#key && this.#room.snapshot) this.stage = 'work';
    window.addEventListener('hashchange', () => {
      const key = this.#takeKey();
      if (!key) return;
      this.#key = key;
      this.typed = false;
      void this.#look();
    });
    void this.#arrive();
  }

  /** The key goes out of the address bar, and lives as long as the tab needs it. */
  #takeKey(): TableKey | null {
    const token = tokenIn(location.hash);
    if (token) {
      history.replaceState(null, '', location.pathname);
      remember(token);
    }
    const known = token ?? recall();
    return known ? { token: known } : null;
  }

  async #arrive(): Promise<void> {
    try {
      this.hello = await this.#backend.hello();
      this.#room.contact.note(true);
      speak(this.hello.language);
      if (this.#key) await this.#look();
      else await this.#resume();
    } catch (thrown) {
      this.#room.contact.note(thrown instanceof HostRefusal);
      this.#later();
    }
  }

  /** Once more in a while; one look at a time. */
  #later(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      void this.#arrive();
    }, AGAIN);
  }

  /** With the session that the browser holds, if it holds one. */
  async #resume(): Promise<void> {
    try {
      this.#room.seen(await this.#backend.view());
      this.stage = 'work';
      this.#room.begin();
    } catch (thrown) {
      if (!(thrown instanceof HostRefusal) || thrown.status !== 401) throw thrown;
      this.#room.stand(thrown);
      if (this.hello?.room_open) {
        if (this.stage !== 'work') this.stage = 'pin';
      } else if (this.stage !== 'work') this.stage = 'not-open';
      // An open room may take the session up again; a table that has work here goes on looking.
      if (!this.hello?.room_open || this.stage === 'work') this.#later();
    }
  }

  /** Which table the key opens. At the table where the device is already, nothing is asked. */
  async #look(): Promise<void> {
    if (!this.hello) return;
    if (!this.hello.room_open) {
      this.stage = this.stage === 'work' ? 'work' : 'not-open';
      this.#later();
      return;
    }
    await this.#keyed(async (key) => {
      const found = await this.#backend.look(key);
      const { place } = this.#room;
      if (place && samePlace(place, found)) await this.#enter(key);
      else {
        this.found = found;
        this.stage = 'confirm';
      }
    });
  }

  /** A PIN was typed. */
  async tryPin(pin: string): Promise<void> {
    this.#key = { pin };
    this.typed = true;
    await this.#look();
  }

  /** «Bord 4 – stemmer det?» Ja. */
  async confirm(): Promise<void> {
    await this.#keyed((key) => this.#enter(key));
  }

  /** Nei: another card, or what was before. */
  decline(): void {
    this.#forget();
    this.stage = this.#room.snapshot && !this.#room.ended ? 'work' : 'pin';
    if (this.stage === 'work') void this.#arrive();
  }

  async #enter(key: TableKey): Promise<void> {
    await this.#backend.join(key);
    this.#forget();
    this.#room.seen(await this.#backend.view());
    this.stage = 'work';
    this.#room.begin();
  }

  async #keyed(work: (key: TableKey) => Promise<void>): Promise<void> {
    if (!this.#key || this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      await work(this.#key);
    } catch (thrown) {
      this.#failed(thrown);
    } finally {
      this.busy = false;
    }
  }

  #failed(thrown: unknown): void {
    if (!(thrown instanceof HostRefusal)) {
      this.problem = { code: 'no_contact', message: '', hint: '', until: null };
      if (this.stage === 'starting') this.#later();
      return;
    }
    const { code, message, hint, retryAfter } = thrown;
    this.problem = {
      code,
      message,
      hint,
      until: retryAfter === null ? null : Date.now() + retryAfter * 1000,
    };
    const token = this.#key && 'token' in this.#key;
    // A key that may be right waits; one that is wrong is forgotten.
    if (thrown.status === 503 && token) this.#later();
    else this.#forget();
    if (this.stage !== 'work') this.stage = 'pin';
  }

  /** The device goes; what it has not sent stays on it. */
  async leave(): Promise<void> {
    await this.#backend.leave().catch(() => undefined);
    this.#room.halt();
    this.#room.keep({ snapshot: undefined, place: undefined });
    location.reload();
  }

  #forget(): void {
    this.#key = null;
    remember(null);
  }
}

function remember(token: string | null): void {
  try {
    if (token) sessionStorage.setItem(KEY, token);
    else sessionStorage.removeItem(KEY);
  } catch {
    // The card can be scanned again.
  }
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
