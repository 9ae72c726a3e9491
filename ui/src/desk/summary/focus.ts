const FRAMES = 90;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is taller than the window is shown from its top. */
function scrollTo(element: HTMLElement, block: ScrollLogicalPosition) {
  element.scrollIntoView({ block: element.offsetHeight > innerHeight ? 'start' : block });
}

async function focusOn(
  find: () => HTMLElement | null,
  block: ScrollLogicalPosition,
): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) {
    await nextFrame();
    const element = find();
    if (!element) continue;
    scrollTo(element, block);
    const first = element.querySelector<HTMLElement>('[data-autofocus]');
    (first ?? element).focus({ preventScroll: true });
    // What was skipped on the way gets its real height first now.
    await nextFrame();
    scrollTo(element, block);
    return;
  }
}

/**
 * Moves to an element as soon as it is on the screen and no dialog is in the way. The focus goes to what is marked
 * `data-autofocus` inside it, otherwise to the element.
 */
export const focusWhenShown = (
  id: string,
  block: ScrollLogicalPosition = 'center',
): Promise<void> => focusOn(() => document.getElementById(id), block);

/** The same for the link that leads to an address: where a person who comes back from there left. */
export const focusLinkWhenShown = (href: string): Promise<void> =>
  focusOn(() => document.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`), 'center');
