const KEPT = 'rundebord.summary.reader';

/** Who reads as the second reader at this computer, until somebody else says so. */
export const keptReader = (): string => localStorage.getItem(KEPT) ?? '';

export const keepReader = (reader: string): void => localStorage.setItem(KEPT, reader);
