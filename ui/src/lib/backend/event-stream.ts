/** One event of a `text/event-stream`. */
export interface StreamEvent {
  name: string;
  data: string;
}

/**
 * Takes a `text/event-stream` apart as it arrives, in pieces of any size. Comments are left out: that something came
 * at all is for the reader of the stream to notice.
 */
export class EventStream {
  #rest = '';
  #name = '';
  #data: string[] = [];

  /** The events that this piece completes. */
  take(piece: string): StreamEvent[] {
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    const events: StreamEvent[] = [];
    for (const line of lines) {
      if (line !== '') this.#field(line);
      else if (this.#data.length > 0 || this.#name !== '') events.push(this.#finish());
    }
    return events;
  }

  #field(line: string): void {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'event') this.#name = value;
    if (name === 'data') this.#data.push(value);
  }

  #finish(): StreamEvent {
    const event = { name: this.#name || 'message', data: this.#data.join('\n') };
    this.#name = '';
    this.#data = [];
    return event;
  }
}
