/** Counts the times that fonts have come, so that what was measured before is measured again. */
class Fonts {
  #loaded = $state(0);

  constructor() {
    // Absent where pages are only tested.
    const fonts = document.fonts as FontFaceSet | undefined;
    fonts?.addEventListener('loadingdone', () => (this.#loaded += 1));
  }

  get loaded(): number {
    return this.#loaded;
  }
}

export const fonts = new Fonts();
