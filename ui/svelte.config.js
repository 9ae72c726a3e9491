/** Svelte reads TypeScript by itself; runes everywhere. */
export default {
  compilerOptions: { runes: true },
};
