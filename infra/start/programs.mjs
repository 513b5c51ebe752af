/**
 * The programs of a run, as paths in the checkout.
 * @typedef {{api: string, worker: string, migrate: string, fill: string}} Programs
 */

/** @type {Programs} */
export const builtPrograms = {
  api: 'apps/api/dist/main.js',
  worker: 'apps/api/dist/worker.js',
  migrate: 'apps/api/dist/migrate.js',
  fill: 'apps/api/dist/demo/fill.js',
};
