const STORED = 'rundebord.color-scheme';

export const colorSchemes = ['auto', 'light', 'dark'] as const;

export type ColorScheme = (typeof colorSchemes)[number];

/** Light, dark, or as the machine has it. */
class Appearance {
  #scheme = $state<ColorScheme>(
    colorSchemes.find((scheme) => scheme === localStorage.getItem(STORED)) ?? 'auto',
  );

  get scheme(): ColorScheme {
    return this.#scheme;
  }

  set scheme(scheme: ColorScheme) {
    this.#scheme = scheme;
    localStorage.setItem(STORED, scheme);
  }
}

export const appearance = new Appearance();
