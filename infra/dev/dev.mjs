import { requireNode } from '../node-version.mjs';

/**
 * `npm run dev`. Checks Node before anything is loaded that an old one could not even read.
 */
requireNode();
const { main } = await import('./main.mjs');
process.exitCode = await main();
