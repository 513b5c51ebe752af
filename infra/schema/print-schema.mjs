import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Writes the API's schema to `libs/schema/schema.graphql`, or to the file named on the command line. */
const root = join(import.meta.dirname, '../..');
const target = process.argv[2] ?? join(root, 'libs/schema/schema.graphql');
const { status } = spawnSync(
  process.execPath,
  [
    '--conditions=@worthwhile/source',
    '--no-warnings',
    '--import',
    '@swc-node/register/esm-register',
    'apps/api/src/print-schema.ts',
    target,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SWC_NODE_PROJECT: join(root, 'apps/api/tsconfig.json') },
  },
);
process.exitCode = status ?? 1;
