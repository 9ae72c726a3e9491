import { createContext } from 'svelte';
import type {
  Accepted,
  Choice,
  ClosingReport,
  Command,
  CompanyView,
  DayView,
  Document,
  DocumentLine,
  DoorPlan,
  ExportKind,
  ExportLine,
  FeedEntry,
  LifeLine,
  LogView,
  MayorsPage,
  MergePreview,
  MergeSide,
  MergesView,
  NotesView,
  Overview,
  PackageCheck,
  PeopleView,
  PlanOutcome,
  ReceiptCheck,
  PlenaryView,
  PrintOrder,
  PrintPlan,
  PrintProgress,
  PrintedSet,
  ProgrammeTemplate,
  QuestionSet,
  RecentProcess,
  RoomStatus,
  RoomView,
  RosterPreview,
  RoundView,
  SearchProgress,
  SearchView,
  SeatReason,
  SeatingEffects,
  SeatingOrder,
  SeatingProposal,
  SeatingView,
  SeatingWords,
  SimilarView,
  StageView,
  SummaryView,
  TableId,
  TableStory,
  TableView,
  View,
  WorkshopId,
  WorkshopView,
} from '$lib/generated';

export type { RecentProcess };

/** The process that the host has open. */
export interface OpenProcess {
  title: string;
  municipality: string;
  path: string;
}

/** What the host needs to make a new process file. */
export interface NewProcess {
  title: string;
  municipality: string;
  /** first year of the council period */
  period_from: number;
  /** last year of the council period */
  period_to: number;
  written_language: 'nb' | 'nn';
  /** A second reader signs each statement before a summary is published. */
  second_reader?: boolean;
  /** Where the file is made; the host chooses when it is absent. */
  path?: string;
}

/** The roles that the desk window can act in. */
export type DeskRole = 'facilitator' | 'administration';

/** What each view answers with. */
export interface Views {
  overview: Overview;
  people: PeopleView;
  question_sets: QuestionSet[];
  workshop: WorkshopView;
  seating: SeatingView;
  seating_effects: SeatingEffects;
  seat_reason: SeatReason;
  seating_words: SeatingWords;
  company: CompanyView;
  door_plan: DoorPlan;
  notes: NotesView;
  table: TableView;
  room: RoomView;
  day: DayView;
  plenary: PlenaryView;
  stage: StageView;
  mayors_page: MayorsPage;
  programme_template: ProgrammeTemplate;
  summary: SummaryView;
  round: RoundView;
  search: SearchView;
  similar: SimilarView;
  life_line: LifeLine;
  table_story: TableStory;
  closing_report: ClosingReport;
  plan_outcome: PlanOutcome;
  receipt_check: ReceiptCheck;
  documents: DocumentLine[];
  print_plan: PrintPlan;
  exports: ExportLine[];
  log: LogView;
  merges: MergesView;
}

/** The view asked for, by its kind. */
export type ViewOf<K extends keyof Views> = Extract<View, { kind: K }>;

/** Which file's value is to stand, by the key of each conflict. */
export type MergeChoices = Record<string, MergeSide>;

/** A member list on its way in. */
export type RosterSource =
  { kind: 'file'; name: string; bytes: number[] } | { kind: 'pasted'; text: string };

/** One of the computer's own addresses. */
export interface OwnAddress {
  ip: string;
  /** The system's name for the network card. */
  name: string;
  kind: 'private' | 'public' | 'private_v6' | 'public_v6' | 'link_local';
}

/** The wireless network that devices join first; an open network has an empty password. */
export interface Wifi {
  ssid: string;
  password: string;
}

/** What this computer remembers of the process's room. */
export interface RoomSetup {
  address: string | null;
  port: number | null;
  wifi: Wifi | null;
}

/** The room's network while it is on. */
export interface RoomNetwork extends RoomStatus {
  workshop: WorkshopId;
  /** The port that was asked for; another one was got when it differs from `port`. */
  wanted_port: number;
  /** How many other computers' addresses have reached it, joined or not. */
  visitors: number;
}

/** A table's card. */
export interface CardLine {
  table: TableId;
  number: number;
  /** Which card of the table, from 1. */
  generation: number;
  /** Six digits. */
  pin: string;
  /** What its QR code leads to. */
  url: string | null;
}

/** What the room's address answers when this computer asks it. */
export type Probe = 'answers' | 'other_program' | 'silent';

/** A QR code: an SVG path in a square of `size`, without the light rim around it. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** A display that the computer has. */
export interface Display {
  /** The system's name for it, when it has one. */
  name: string | null;
  /** In the display's own pixels. */
  width: number;
  height: number;
  scale: number;
  x: number;
  y: number;
  primary: boolean;
  /** The desk's window is on it. */
  holds_desk: boolean;
  /** The canvas is on it. */
  holds_stage: boolean;
}

/** Whether the canvas has a window, and where. */
export interface StageStatus {
  open: boolean;
  workshop: WorkshopId | null;
  /** Its display, as they are counted in their list; null also when that display is gone. */
  display: number | null;
  /** Its display is gone, and the window is out of sight until the display is there again. */
  lost: boolean;
  /** How many displays there are. */
  displays: number;
}

/** File name endings offered in a native file dialog, under one name. */
export interface FileKind {
  name: string;
  extensions: string[];
}

/** The only way to the host. Every promise rejects with a `HostError`. */
/** A table whose card on paper is not right any more. */
export interface ChangedCard {
  table: TableId;
  number: number;
}

export interface Backend {
  /** Calls a host function by name; prefer the typed functions below. */
  call<T>(name: string, args?: Record<string, unknown>): Promise<T>;
  /** Sends a command; it is on disk when the promise is fulfilled. */
  execute(role: DeskRole, command: Command): Promise<Accepted>;
  view<K extends keyof Views>(view: ViewOf<K>): Promise<Views[K]>;
  /** Calls back when the journal has grown. Returns a function that stops it. */
  onFeed(callback: (entries: FeedEntry[]) => void): () => void;

  /** Looks for a seating while the window stays free; nothing is stored. A stopped search gives the best it found. */
  seatTables(
    order: SeatingOrder,
    onprogress: (progress: SearchProgress) => void,
  ): Promise<SeatingProposal>;
  /** Ends the search that is under way, if there is one. */
  stopSeating(): Promise<void>;

  /** Reads a member list; nothing is stored. */
  previewRoster(source: RosterSource, choice: Choice): Promise<RosterPreview>;
  /** Makes a PDF, beside the process file when no path is given; answers with where it is. */
  printDocument(document: Document, path?: string): Promise<string>;
  /** The PDF of a document as it is now; no file is made. */
  documentBytes(document: Document): Promise<Uint8Array>;
  /** Makes a whole set beside the process file while the window stays free; null when it was stopped, and nothing was made. */
  printSet(
    order: PrintOrder,
    onprogress: (progress: PrintProgress) => void,
  ): Promise<PrintedSet | null>;
  /** Ends the set that is under way, if there is one. */
  stopPrinting(): Promise<void>;
  /** The tables whose cards on paper are not right any more; none when no cards were printed here. */
  changedCards(workshop: WorkshopId): Promise<ChangedCard[]>;
  /** A PDF that was made in this session. */
  printedBytes(path: string): Promise<Uint8Array>;
  /** Opens the system's print dialog for this window. */
  printWindow(): Promise<void>;
  /** Makes a Word or Excel file, beside the process file when no path is given; answers with where it is. */
  exportFile(kind: ExportKind, path?: string): Promise<string>;
  /** Makes the archive package of a workshop: a zip file when the path ends so, else a folder; answers with where it is. */
  archivePackage(workshop: string, path: string): Promise<string>;
  /** Proves an archive package, and shows the notes behind a receipt's code. */
  checkPackage(path: string, receipt?: string): Promise<PackageCheck>;
  /** Copies the process file, e.g. to a memory stick, while it stays open. */
  copyFile(path: string): Promise<void>;
  /** What merging a copy of the open file would do; nothing is stored. Without a choice, as if the open file's value were to stand. */
  previewMerge(path: string, choices?: MergeChoices): Promise<MergePreview>;
  /** Does in the open file what was done in the copy, which stays as it is. The same id again merges once. */
  mergeCopy(role: DeskRole, path: string, choices: MergeChoices, id?: string): Promise<Accepted>;

  /** The computer's own addresses, best first. */
  roomAddresses(): Promise<OwnAddress[]>;
  roomSetup(): Promise<RoomSetup>;
  /** Remembers the wireless network on this computer, or forgets it; it is never in the process file. */
  keepWifi(wifi: Wifi | null): Promise<void>;
  /** Opens the room and its network. One that is open in the file only gets its network back. */
  openRoom(workshop: WorkshopId, address: string): Promise<RoomNetwork | null>;
  closeRoom(workshop: WorkshopId): Promise<void>;
  /** Null while the network is off. */
  roomStatus(): Promise<RoomNetwork | null>;
  /** Calls back when the room's network has something new to say. Returns a function that stops it. */
  onRoom(callback: (status: RoomNetwork | null) => void): () => void;
  /** The tables' cards; a table that no card opens gets one. */
  roomCards(workshop: WorkshopId): Promise<CardLine[]>;
  /** Lets an address try keys again, or all of them. */
  liftStop(address?: string): Promise<void>;
  probeRoom(): Promise<Probe | null>;
  roomQr(text: string): Promise<QrDrawing | null>;
  /** What a phone joins the wireless network with; null when the network is not known. */
  wifiQr(): Promise<QrDrawing | null>;

  /** The computer's displays now. */
  stageDisplays(): Promise<Display[]>;
  /** Opens the canvas on a display, or moves it there. Where the desk is, it is an ordinary window. */
  openStage(workshop: WorkshopId, display: number): Promise<StageStatus>;
  closeStage(): Promise<void>;
  stageStatus(): Promise<StageStatus>;
  /** Calls back when the canvas opens, closes, moves or loses its display. Returns a function that stops it. */
  onStage(callback: (status: StageStatus) => void): () => void;

  /** The process that is open in the host, e.g. after the page was loaded anew. */
  current(): Promise<OpenProcess | null>;
  recent(): Promise<RecentProcess[]>;
  openFile(path: string): Promise<OpenProcess>;
  newFile(process: NewProcess): Promise<OpenProcess>;
  closeFile(): Promise<void>;
  startDemo(): Promise<OpenProcess>;

  /** Calls back when somebody wants to close the window while devices are in the room. Returns a function that stops it. */
  onLeaving(callback: () => void): () => void;
  /** Ends the program. */
  leave(): Promise<void>;
  /** Nobody leaves after all. */
  stay(): Promise<void>;

  /** The native dialog for an existing file; null when the user cancels. */
  chooseFile(title: string, kind: FileKind): Promise<string | null>;
  /** The native dialog for a file to be made; null when the user cancels. */
  choosePlace(title: string, kind: FileKind, suggested: string): Promise<string | null>;
  /** A path for a new file in the user's documents folder. */
  proposePlace(fileName: string): Promise<string>;
  /** Opens a finished document in the program that the machine uses for it. */
  openExternally(path: string): Promise<void>;
}

/** The backend of this window, given by the entry and read by any component under it. */
export const [useBackend, provideBackend] = createContext<Backend>();
