import { requireNode } from '../node-version.mjs';

/**
 * `npm run bench [-- NAME…]`. Checks Node before anything is loaded that an old one could not even read.
 */
requireNode();
const { main } = await import('./main.mjs');
process.exitCode = await main(process.argv.slice(2));
