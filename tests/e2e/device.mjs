// A table's device as the room's network sees it: requests with a cookie, and nothing of a page.
import { randomUUID } from 'node:crypto';

export class Device {
  #url;
  #cookie = '';

  constructor(url) {
    this.#url = url;
  }

  async #ask(path, { body, method = body ? 'POST' : 'GET' } = {}) {
    const headers = { cookie: this.#cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
    const answer = await fetch(new URL(path, this.#url), { method, headers, body: body && JSON.stringify(body) });
    const [cookie] = answer.headers.getSetCookie();
    if (cookie) this.#cookie = cookie.split(';')[0];
    const text = await answer.text();
    return { status: answer.status, json: text.startsWith('{') ? JSON.parse(text) : undefined };
  }

  async join(pin) {
    const joined = await this.#ask('/api/join', { body: { pin } });
    if (joined.status === 200) Object.assign(this, joined.json);
    return joined.status;
  }

  view = () => this.#ask('/api/view/table');

  present = (told) => this.#ask('/api/presence', { body: { question: null, waiting: 0, typing: false, ...told } });

  execute = (command) => this.#ask('/api/execute', { body: { id: randomUUID(), command } });

  /** Writes to the first question that is asked once. */
  async write(text) {
    const { json } = await this.view();
    const { question } = json.view.questions.find(({ question }) => question.kind === 'open');
    const note = randomUUID();
    const content = { text, why: '', stance: null, disagreement: false };
    const { workshop, table } = this;
    const done = await this.execute({ kind: 'write_note', note, workshop, table, question: question.key, content });
    return { ...done, note, question: question.key };
  }

  /** A feed that stays open, as a page has. */
  async follow() {
    const stop = new AbortController();
    const headers = { cookie: this.#cookie };
    const answer = await fetch(new URL('/api/feed', this.#url), { headers, signal: stop.signal });
    // An answer that nobody holds is collected, and its connection closed.
    this.feed = answer;
    return { status: answer.status, stop: () => stop.abort() };
  }
}
