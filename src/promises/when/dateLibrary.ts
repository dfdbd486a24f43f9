/** The date library. The extension's build wraps this file into a function that runs on first use: see `onFirstUse` in vite.config.ts. */
export { casual, GB } from 'chrono-node/en';
