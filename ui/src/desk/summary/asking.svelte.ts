import { toHostError, type HostError } from '$lib/backend';

/** Asks the host while somebody types or moves: after a pause, and the newest answer wins. */
export class Asking<Q, A> {
  #answer = $state.raw<{ question: Q; answer: A }>();
  #error = $state.raw<HostError>();
  #ask: (question: Q) => Promise<A>;
  #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #answered = 0;

  constructor(ask: (question: Q) => Promise<A>, pause = 80) {
    this.#ask = ask;
    this.#pause = pause;
  }

  /** The newest answer, with what it answers. */
  get answer(): { question: Q; answer: A } | undefined {
    return this.#answer;
  }

  get error(): HostError | undefined {
    return this.#error;
  }

  /** Asks when nobody has asked anything else for a moment; without a question there is no answer. */
  ask(question: Q | undefined): void {
    clearTimeout(this.#timer);
    if (question === undefined) {
      this.#answered = ++this.#asked;
      this.#answer = this.#error = undefined;
    } else {
      this.#timer = setTimeout(() => void this.#send(question), this.#pause);
    }
  }

  async #send(question: Q): Promise<void> {
    const number = ++this.#asked;
    try {
      const answer = await this.#ask(question);
      if (this.#isNewest(number)) this.#answer = { question, answer };
    } catch (thrown) {
      if (this.#isNewest(number)) this.#error = toHostError(thrown);
    }
  }

  #isNewest(number: number): boolean {
    if (number < this.#answered) return false;
    this.#answered = number;
    this.#error = undefined;
    return true;
  }
}
