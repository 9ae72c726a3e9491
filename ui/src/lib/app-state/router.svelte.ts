const decode = (segment: string) => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** `#/steg/verksted/2` → `['steg', 'verksted', '2']` */
export const parseHash = (hash: string): string[] =>
  hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);

/** `href('steg', 'verksted', '2')` → `#/steg/verksted/2` */
export const href = (...segments: (string | number)[]): string =>
  `#/${segments.map(encodeURIComponent).join('/')}`;

/** Where the window is, read from the address after `#`. */
class Router {
  #segments = $state.raw(parseHash(location.hash));

  constructor() {
    addEventListener('hashchange', () => this.#read());
  }

  get segments(): string[] {
    return this.#segments;
  }

  /** One text for the whole place, to compare with. */
  get path(): string {
    return href(...this.#segments);
  }

  /** Moves to a place; with `replace`, without a way back to the one before. */
  go(segments: (string | number)[], { replace = false } = {}): void {
    const hash = href(...segments);
    if (replace) history.replaceState(null, '', hash);
    else location.hash = hash;
    this.#read();
  }

  #read(): void {
    this.#segments = parseHash(location.hash);
  }
}

export const router = new Router();
