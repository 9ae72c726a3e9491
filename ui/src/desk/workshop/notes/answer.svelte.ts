import type { CheckAnswer, Verdict } from '$lib/generated';

/** What is asked of the host; false when it refused. */
export interface AnswerHost {
  answer(verdict: Verdict, words: string): Promise<boolean>;
  withdraw(): Promise<boolean>;
  /** Keeps words that the host does not have; undefined when it has them. */
  keep(words: string | undefined): void;
}

/** A table's answer to one statement on its way to the host: one sending at a time, and the newest always last. */
export class AnswerEntry {
  #host: AnswerHost;
  #verdict = $state<Verdict>();
  #words = $state('');
  #saved = $state.raw<{ verdict?: Verdict; words: string }>({ words: '' });
  #sending = false;

  constructor(line: CheckAnswer, kept: string | undefined, host: AnswerHost) {
    this.#host = host;
    this.follow(line);
    if (kept !== undefined) this.#words = kept;
  }

  get verdict(): Verdict | undefined {
    return this.#verdict;
  }

  get words(): string {
    return this.#words;
  }

  set words(words: string) {
    this.#words = words;
    this.#host.keep(words === this.#saved.words ? undefined : words);
  }

  /** Words that the host does not have. */
  get unsaved(): boolean {
    return this.#words.trim() !== this.#saved.words;
  }

  /** Takes over what the host has, unless something else is being written here. */
  follow(line: CheckAnswer): void {
    const verdict = line.verdict ?? undefined;
    if (this.#sending) return;
    if (!this.unsaved) this.#words = line.words;
    this.#verdict = verdict;
    this.#saved = { verdict, words: line.words };
  }

  choose(verdict: Verdict): Promise<void> {
    this.#verdict = verdict;
    return this.save();
  }

  /** Without a verdict there is nothing to send: the words wait. */
  async save(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    while (this.#verdict && (this.unsaved || this.#verdict !== this.#saved.verdict)) {
      if (!(await this.#send(this.#verdict, this.#words.trim()))) break;
    }
    this.#sending = false;
  }

  /** Takes the verdict back; the words stay in the field. */
  async withdraw(): Promise<void> {
    if (this.#sending || !(await this.#host.withdraw())) return;
    this.#verdict = undefined;
    this.#saved = { words: '' };
    this.words = this.#words;
  }

  async #send(verdict: Verdict, words: string): Promise<boolean> {
    const done = await this.#host.answer(verdict, words);
    if (done) {
      this.#saved = { verdict, words };
      this.#host.keep(this.unsaved ? this.#words : undefined);
    } else {
      this.#verdict = this.#saved.verdict;
    }
    return done;
  }
}
