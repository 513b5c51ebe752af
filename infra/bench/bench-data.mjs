import { requireNode } from '../node-version.mjs';

/**
 * `npm run bench:data [-- --full]`. Checks Node before anything is loaded that an old one could not even read.
 */
requireNode();
const { makeData } = await import('./make-data.mjs');
process.exitCode = await makeData(process.argv.slice(2));
