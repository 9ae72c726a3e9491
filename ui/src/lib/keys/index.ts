export { default as Keys } from './Keys.svelte';
export { type KeyActs, type KeyName, type KeySet } from './keys';
