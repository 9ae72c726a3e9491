import { createContext } from 'svelte';

/** A process that the start screen can offer to open again. */
export interface RecentProcess {
  title: string;
  municipality: string;
  path: string;
  /** ISO 8601 */
  opened_at: string;
  /** The file is not where it was. */
  missing: boolean;
}

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

/** Commands and views are tagged by `kind` on the wire. */
export interface Tagged {
  kind: string;
}

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
  execute<T>(command: Tagged): Promise<T>;
  view<T>(view: Tagged): Promise<T>;
  /** Calls back when the journal has grown. Returns a function that stops it. */
  onFeed(callback: (entry: unknown) => void): () => void;

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
