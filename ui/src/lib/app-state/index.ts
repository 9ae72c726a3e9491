export { attempt, save } from './actions';
export { appearance, colorSchemes, type ColorScheme } from './appearance.svelte';
export { LiveView } from './live-view.svelte';
export { problem } from './problem.svelte';
export { href, router } from './router.svelte';
export { saving } from './saving.svelte';
export { default as ProblemDialog } from './ProblemDialog.svelte';
export { default as SavedIndicator } from './SavedIndicator.svelte';
export { default as Waiting } from './Waiting.svelte';
