import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

describe('generated GraphQL code', () => {
  it('fits the schema and the documents: otherwise run `npm run codegen` and commit', () => {
    const answer = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js'),
        '--config',
        'apps/web/codegen.ts',
        '--check',
      ],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', CODEGEN_STRICT: '1' } },
    );
    expect(answer.status === 0 ? '' : answer.stdout + answer.stderr).toBe('');
  }, 60_000);
});
