const FRAMES = 90;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is taller than the window is shown from its top. */
function scrollTo(element: HTMLElement, block: ScrollLogicalPosition) {
  element.scrollIntoView({ block: element.offsetHeight > innerHeight ? 'start' : block });
}

/**
 * Moves to an element as soon as it is on the screen and no dialog is in the way. The focus goes to what is marked
 * `data-autofocus` inside it, otherwise to the element.
 */
export async function focusWhenShown(
  id: string,
  block: ScrollLogicalPosition = 'center',
): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) {
    await nextFrame();
    const element = document.getElementById(id);
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
