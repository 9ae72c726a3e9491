import type { StageContent } from '$lib/generated';

/** What a view of that kind has. */
export type ContentOf<K extends StageContent['kind']> = Extract<StageContent, { kind: K }>;
