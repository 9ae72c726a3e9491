export { default as StageFace } from './StageFace.svelte';
export { Join, type JoinInfo } from './join.svelte';
