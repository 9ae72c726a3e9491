import { createContext } from 'svelte';
import type {
  Accepted,
  Choice,
  Command,
  CompanyView,
  Document,
  DocumentLine,
  DoorPlan,
  FeedEntry,
  LogView,
  NotesView,
  Overview,
  PeopleView,
  QuestionSet,
  RecentProcess,
  RosterPreview,
  RoundView,
  SearchProgress,
  SeatReason,
  SeatingEffects,
  SeatingOrder,
  SeatingProposal,
  SeatingView,
  SeatingWords,
  SummaryView,
  TableView,
  View,
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
  summary: SummaryView;
  round: RoundView;
  documents: DocumentLine[];
  log: LogView;
}

/** The view asked for, by its kind. */
export type ViewOf<K extends keyof Views> = Extract<View, { kind: K }>;

/** A member list on its way in. */
export type RosterSource =
  { kind: 'file'; name: string; bytes: number[] } | { kind: 'pasted'; text: string };

/** File name endings offered in a native file dialog, under one name. */
export interface FileKind {
  name: string;
  extensions: string[];
}

/** The only way to the host. Every promise rejects with a `HostError`. */
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
  /** Copies the process file, e.g. to a memory stick, while it stays open. */
  copyFile(path: string): Promise<void>;

  /** The process that is open in the host, e.g. after the page was loaded anew. */
  current(): Promise<OpenProcess | null>;
  recent(): Promise<RecentProcess[]>;
  openFile(path: string): Promise<OpenProcess>;
  newFile(process: NewProcess): Promise<OpenProcess>;
  closeFile(): Promise<void>;
  startDemo(): Promise<OpenProcess>;

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
