import type { Attachment } from 'svelte/attachments';

/** How far the pointer goes before a press is a drag, in pixels. */
const THRESHOLD = 6;
/** How near the window's edge the page begins to scroll, and how fast, in pixels. */
const EDGE = 56;
const STEP = 14;

export interface Drag {
  /** What can be dragged, as a selector. */
  handle: string;
  /** False when this one stays where it is. */
  start: (handle: HTMLElement) => boolean;
  over: (under: Element | null, x: number, y: number) => void;
  drop: () => void;
  cancel: () => void;
}

/** Dragging with a mouse or a pen. A finger scrolls instead; for it, as for the keyboard, there must be another way. */
export const drag =
  (options: Drag): Attachment<HTMLElement> =>
  (container) => {
    let pressed: { handle: HTMLElement; x: number; y: number } | undefined;
    let active = false;
    let at = { x: 0, y: 0 };
    let frame = 0;

    /** A drag selects no text. */
    const prevent = (event: Event) => event.preventDefault();
    const look = () => options.over(document.elementFromPoint(at.x, at.y), at.x, at.y);

    function scroll() {
      const down = at.y > innerHeight - EDGE ? STEP : at.y < EDGE ? -STEP : 0;
      if (down !== 0) {
        scrollBy(0, down);
        look();
      }
      frame = requestAnimationFrame(scroll);
    }

    function press(event: PointerEvent) {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const handle = (event.target as Element).closest<HTMLElement>(options.handle);
      if (!handle) return;
      pressed = { handle, x: event.clientX, y: event.clientY };
      addEventListener('selectstart', prevent);
      addEventListener('pointermove', move);
      addEventListener('pointerup', release);
      addEventListener('pointercancel', cancel);
      addEventListener('keydown', escape, true);
    }

    function move(event: PointerEvent) {
      if (!pressed) return;
      at = { x: event.clientX, y: event.clientY };
      if (!active) {
        if (Math.hypot(at.x - pressed.x, at.y - pressed.y) < THRESHOLD) return;
        if (!options.start(pressed.handle)) return end();
        active = true;
        frame = requestAnimationFrame(scroll);
      }
      event.preventDefault();
      look();
    }

    function release() {
      const dropped = active;
      end();
      if (!dropped) return;
      // The press that began the drag is no click.
      const swallow = (click: Event) => {
        click.stopPropagation();
        click.preventDefault();
      };
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, { capture: true }));
      options.drop();
    }

    function cancel() {
      const dragged = active;
      end();
      if (dragged) options.cancel();
    }

    function escape(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !active) return;
      event.stopPropagation();
      cancel();
    }

    function end() {
      pressed = undefined;
      active = false;
      cancelAnimationFrame(frame);
      removeEventListener('selectstart', prevent);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', cancel);
      removeEventListener('keydown', escape, true);
    }

    container.addEventListener('pointerdown', press);
    return () => {
      container.removeEventListener('pointerdown', press);
      end();
    };
  };
