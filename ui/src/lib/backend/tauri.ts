import { Channel, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { documentDir, homeDir, join } from '@tauri-apps/api/path';
import { open, save } from '@tauri-apps/plugin-dialog';
import { openPath } from '@tauri-apps/plugin-opener';
import type {
  Accepted,
  Choice,
  Command,
  Document,
  ExportKind,
  FeedEntry,
  MergePreview,
  PackageCheck,
  PrintOrder,
  PrintProgress,
  PrintedSet,
  RosterPreview,
  SearchProgress,
  SeatingOrder,
  SeatingProposal,
  WorkshopId,
} from '$lib/generated';
import type {
  Backend,
  CardLine,
  ChangedCard,
  DeskRole,
  Display,
  FileKind,
  MergeChoices,
  NewProcess,
  OpenProcess,
  OwnAddress,
  Probe,
  QrDrawing,
  RecentProcess,
  RoomNetwork,
  RoomSetup,
  RosterSource,
  StageStatus,
  ViewOf,
  Views,
  Wifi,
} from './backend';
import { toHostError } from './host-error';
import { newId } from './ids';

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

  /** The host sends a file as it is, without making text of it on the way. */
  async #bytes(name: string, args: Record<string, unknown>): Promise<Uint8Array> {
    return new Uint8Array(await this.call<ArrayBuffer>(name, args));
  }

  execute(role: DeskRole, command: Command): Promise<Accepted> {
    return this.call('execute', { request: { actor: { role }, id: newId(), command } });
  }

  view<K extends keyof Views>(view: ViewOf<K>): Promise<Views[K]> {
    return this.call('view', { view });
  }

  onFeed(callback: (entries: FeedEntry[]) => void): () => void {
    const listening = listen<FeedEntry[]>('feed', (event) => callback(event.payload));
    return () => void listening.then((stop) => stop());
  }

  seatTables(
    order: SeatingOrder,
    onprogress: (progress: SearchProgress) => void,
  ): Promise<SeatingProposal> {
    return this.call('seat_tables', { order, channel: new Channel<SearchProgress>(onprogress) });
  }

  stopSeating(): Promise<void> {
    return this.call('stop_seating');
  }

  previewRoster(source: RosterSource, choice: Choice): Promise<RosterPreview> {
    return this.call('preview_roster', { source, choice });
  }

  printDocument(document: Document, path?: string): Promise<string> {
    return this.call('print_document', { document, path });
  }

  documentBytes(document: Document): Promise<Uint8Array> {
    return this.#bytes('document_bytes', { document });
  }

  printSet(
    order: PrintOrder,
    onprogress: (progress: PrintProgress) => void,
  ): Promise<PrintedSet | null> {
    return this.call('print_set', { order, channel: new Channel<PrintProgress>(onprogress) });
  }

  stopPrinting(): Promise<void> {
    return this.call('stop_printing');
  }

  changedCards(workshop: WorkshopId): Promise<ChangedCard[]> {
    return this.call('changed_cards', { workshop });
  }

  printedBytes(path: string): Promise<Uint8Array> {
    return this.#bytes('printed_bytes', { path });
  }

  printWindow(): Promise<void> {
    return this.call('print_window');
  }

  exportFile(kind: ExportKind, path?: string): Promise<string> {
    return this.call('export_file', { export: kind, path });
  }

  archivePackage(workshop: string, path: string): Promise<string> {
    return this.call('archive_package', { workshop, path });
  }

  checkPackage(path: string, receipt?: string): Promise<PackageCheck> {
    return this.call('check_package', { path, receipt });
  }

  copyFile(path: string): Promise<void> {
    return this.call('copy_file', { path });
  }

  previewMerge(path: string, choices: MergeChoices = {}): Promise<MergePreview> {
    return this.call('preview_merge', { path, choices });
  }

  mergeCopy(
    role: DeskRole,
    path: string,
    choices: MergeChoices,
    id: string = newId(),
  ): Promise<Accepted> {
    return this.call('merge_copy', { actor: { role }, id, path, choices });
  }

  roomAddresses(): Promise<OwnAddress[]> {
    return this.call('room_addresses');
  }

  roomSetup(): Promise<RoomSetup> {
    return this.call('room_setup');
  }

  keepWifi(wifi: Wifi | null): Promise<void> {
    return this.call('keep_wifi', { wifi });
  }

  openRoom(workshop: WorkshopId, address: string): Promise<RoomNetwork | null> {
    return this.call('open_room', { workshop, address });
  }

  closeRoom(workshop: WorkshopId): Promise<void> {
    return this.call('close_room', { workshop });
  }

  roomStatus(): Promise<RoomNetwork | null> {
    return this.call('room_status');
  }

  onRoom(callback: (status: RoomNetwork | null) => void): () => void {
    const listening = listen<RoomNetwork | null>('room', (event) => callback(event.payload));
    return () => void listening.then((stop) => stop());
  }

  roomCards(workshop: WorkshopId): Promise<CardLine[]> {
    return this.call('room_cards', { workshop });
  }

  liftStop(address?: string): Promise<void> {
    return this.call('lift_stop', { address });
  }

  probeRoom(): Promise<Probe | null> {
    return this.call('probe_room');
  }

  roomQr(text: string): Promise<QrDrawing | null> {
    return this.call('room_qr', { text });
  }

  wifiQr(): Promise<QrDrawing | null> {
    return this.call('wifi_qr');
  }

  stageDisplays(): Promise<Display[]> {
    return this.call('stage_displays');
  }

  openStage(workshop: WorkshopId, display: number): Promise<StageStatus> {
    return this.call('open_stage', { workshop, display });
  }

  closeStage(): Promise<void> {
    return this.call('close_stage');
  }

  stageStatus(): Promise<StageStatus> {
    return this.call('stage_status');
  }

  onStage(callback: (status: StageStatus) => void): () => void {
    const listening = listen<StageStatus>('stage', (event) => callback(event.payload));
    return () => void listening.then((stop) => stop());
  }

  current(): Promise<OpenProcess | null> {
    return this.call('current_file');
  }

  recent(): Promise<RecentProcess[]> {
    return this.call('recent');
  }

  openFile(path: string): Promise<OpenProcess> {
    return this.call('open_file', { path });
  }

  newFile(process: NewProcess): Promise<OpenProcess> {
    return this.call('new_file', { process });
  }

  closeFile(): Promise<void> {
    return this.call('close_file');
  }

  startDemo(): Promise<OpenProcess> {
    return this.call('start_demo');
  }

  onLeaving(callback: () => void): () => void {
    const listening = listen('leaving', () => callback());
    return () => void listening.then((stop) => stop());
  }

  leave(): Promise<void> {
    return this.call('leave');
  }

  stay(): Promise<void> {
    return this.call('stay');
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
