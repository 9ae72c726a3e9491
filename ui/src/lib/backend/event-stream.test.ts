import { describe, expect, it } from 'vitest';
import { EventStream } from './event-stream';

const hello = { name: 'hello', data: '{"seq":4,"boot":"a"}' };
const change = { name: 'change', data: '{"seq":5}' };

describe('an event stream', () => {
  const text =
    'event: hello\ndata: {"seq":4,"boot":"a"}\n\n: still here\n\nevent: change\nid: 5\ndata: {"seq":5}\n\n';

  it('gives events and leaves comments out', () => {
    expect(new EventStream().take(text)).toEqual([hello, change]);
  });

  it('gives the same when every letter comes alone', () => {
    const stream = new EventStream();
    expect([...text].flatMap((letter) => stream.take(letter))).toEqual([hello, change]);
  });

  it('takes every kind of line ending, also one that is cut in two', () => {
    const stream = new EventStream();
    const pieces = ['event: change\r', '\ndata: {"seq":5}\r\n\r', '\n'];
    expect(pieces.flatMap((piece) => stream.take(piece))).toEqual([change]);
  });

  it('waits for the end of an event', () => {
    expect(new EventStream().take('event: change\ndata: {"seq":5}\n')).toEqual([]);
  });
});
