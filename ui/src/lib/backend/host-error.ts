/** The host's refusal, as every screen sees it. */
export class HostError extends Error {
  /** Stable word that screens act on, such as `file_in_use`. */
  readonly code: string;
  /** What the user can do next; empty when the host has no advice. */
  readonly hint: string;

  constructor(code: string, message: string, hint = '') {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.hint = hint;
  }
}

/** The code of an error that did not come from the host's own rules: a bug, or no host at all. */
export const UNEXPECTED = 'unexpected';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Turns whatever was thrown or rejected into a `HostError`, without losing its text. */
export function toHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown) {
    const { code, message } = thrown;
    const hint = 'hint' in thrown && isText(thrown.hint) ? thrown.hint : '';
    if (isText(code) && isText(message)) return new HostError(code, message, hint);
  }
  if (thrown instanceof Error) return new HostError(UNEXPECTED, thrown.message);
  return new HostError(UNEXPECTED, isText(thrown) ? thrown : JSON.stringify(thrown));
}
