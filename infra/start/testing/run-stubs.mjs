import { main } from '../main.mjs';

/** `node run-stubs.mjs [OPTION…]`: `npm start` with small programs in the place of the built ones. */
const folder = 'infra/start/testing';
process.exitCode = await main(process.argv.slice(2), {
  programs: {
    api: `${folder}/stub-api.mjs`,
    worker: `${folder}/stub-worker.mjs`,
    migrate: `${folder}/stub-migrate.mjs`,
    fill: `${folder}/stub-fill.mjs`,
  },
  install: async () => false,
  build: async () => false,
});
