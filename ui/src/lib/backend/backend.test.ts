import { describe, expect, it } from 'vitest';
import { HostError, UNEXPECTED, newId, toHostError } from '.';

describe('toHostError', () => {
  it('keeps the code, message and hint of a refusal', () => {
    const error = toHostError({
      code: 'file_in_use',
      message: 'Filen er i bruk.',
      hint: 'Lukk den.',
    });
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({
      code: 'file_in_use',
      message: 'Filen er i bruk.',
      hint: 'Lukk den.',
    });
  });

  it('takes a refusal without a hint', () => {
    expect(toHostError({ code: 'a', message: 'b', hint: null }).hint).toBe('');
  });

  it('gives a HostError back as it is', () => {
    const error = new HostError('a', 'b');
    expect(toHostError(error)).toBe(error);
  });

  it.each([
    [new Error('no host'), 'no host'],
    ['unknown command', 'unknown command'],
    [{ message: 'half' }, '{"message":"half"}'],
  ])('keeps the text of anything else: %s', (thrown, message) => {
    expect(toHostError(thrown)).toMatchObject({ code: UNEXPECTED, message });
  });
});

describe('newId', () => {
  it('is a UUID of version 7 that begins with the time', () => {
    const id = newId(0x0123456789ab);
    expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId()).not.toBe(newId());
  });
});
