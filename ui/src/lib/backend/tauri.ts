import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { documentDir, homeDir, join } from '@tauri-apps/api/path';
import { open, save } from '@tauri-apps/plugin-dialog';
import { openPath } from '@tauri-apps/plugin-opener';
import type { Backend, FileKind, NewProcess, OpenProcess, RecentProcess, Tagged } from './backend';
import { toHostError } from './host-error';
import { newId } from './ids';

/** Whoever sits at the desk is the facilitator. */
const actor = { kind: 'facilitator' };

async function refusing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    throw toHostError(thrown);
  }
}

/** The desktop's backend: Tauri IPC, no network. */
export class TauriBackend implements Backend {
  call<T>(name: string, args: Record<string, unknown> = {}): Promise<T> {
    return refusing(invoke<T>(name, args));
  }

  execute<T>(command: Tagged): Promise<T> {
    return this.call('execute', { actor, id: newId(), command });
  }

  view<T>(view: Tagged): Promise<T> {
    return this.call('view', { actor, view });
  }

  onFeed(callback: (entry: unknown) => void): () => void {
    const listening = listen('feed', (event) => callback(event.payload));
    return () => void listening.then((stop) => stop());
  }

  recent(): Promise<RecentProcess[]> {
    return this.call('recent');
  }

  openFile(path: string): Promise<OpenProcess> {
    return this.call('open_file', { path });
  }

  newFile(process: NewProcess): Promise<OpenProcess> {
    return this.call('new_file', { ...process });
  }

  closeFile(): Promise<void> {
    return this.call('close_file');
  }

  startDemo(): Promise<OpenProcess> {
    return this.call('start_demo');
  }

  chooseFile(title: string, kind: FileKind): Promise<string | null> {
    return refusing(open({ title, filters: [kind], multiple: false, directory: false }));
  }

  choosePlace(title: string, kind: FileKind, suggested: string): Promise<string | null> {
    return refusing(save({ title, filters: [kind], defaultPath: suggested }));
  }

  async proposePlace(fileName: string): Promise<string> {
    // A Linux account without xdg-user-dirs has no documents folder.
    const folder = await documentDir().catch(() => refusing(homeDir()));
    return refusing(join(folder, fileName));
  }

  openExternally(path: string): Promise<void> {
    return refusing(openPath(path));
  }
}
