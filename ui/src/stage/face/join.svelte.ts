import { onDestroy } from 'svelte';
import type { Backend, QrDrawing } from '$lib/backend';
import type { WorkshopId } from '$lib/generated';

/** What leads a table's device to the room. */
export interface JoinInfo {
  /** As it is typed in a browser, e.g. `192.168.1.7:8377`. */
  address: string;
  page: QrDrawing | null;
  wifi: { name: string; qr: QrDrawing | null } | null;
}

/** How a device joins the room of a workshop, followed while the room opens and closes. Make it while a component is set up. */
export class Join {
  #backend: Backend;
  #workshop: () => WorkshopId | undefined;
  #info = $state.raw<JoinInfo>();
  #asked = 0;

  constructor(backend: Backend, workshop: () => WorkshopId | undefined) {
    this.#backend = backend;
    this.#workshop = workshop;
    onDestroy(backend.onRoom(() => void this.#read()));
    $effect(() => {
      workshop();
      void this.#read();
    });
  }

  /** Undefined while the workshop's room is closed. */
  get info(): JoinInfo | undefined {
    return this.#info;
  }

  async #read(): Promise<void> {
    const asked = (this.#asked += 1);
    const info = await this.#ask().catch(() => undefined);
    if (asked === this.#asked) this.#info = info;
  }

  async #ask(): Promise<JoinInfo | undefined> {
    const network = await this.#backend.roomStatus();
    if (!network || network.workshop !== this.#workshop()) return undefined;
    const { wifi } = await this.#backend.roomSetup();
    const [page, qr] = await Promise.all([
      this.#backend.roomQr(network.url),
      wifi ? this.#backend.wifiQr() : null,
    ]);
    const address = network.url.replace(/^https?:\/\//, '');
    return { address, page, wifi: wifi && { name: wifi.ssid, qr } };
  }
}
