/** The card's token in an address such as `http://192.168.1.7:8404/#b=…`. */
export function tokenIn(hash: string): string | null {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('b');
  return token && /^[0-9a-z]{16,64}$/i.test(token) ? token.toLowerCase() : null;
}

/** The digits of a PIN that was typed or pasted, with whatever stood between them. */
export const pinIn = (typed: string) => typed.replace(/\D/g, '').slice(0, 6);
