import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../paths.mjs';
import { run } from '../process/run.mjs';

/**
 * `node infra/test/schema-drift.mjs`: prints the API's schema and compares it with the one checked in.
 */
const folder = mkdtempSync(path.join(os.tmpdir(), 'worthwhile-schema-'));
const fresh = path.join(folder, 'schema.graphql');
const checkedIn = path.join(root, 'libs', 'schema', 'schema.graphql');
try {
  const printed = await run(
    process.execPath,
    [path.join(root, 'infra', 'schema', 'print-schema.mjs'), fresh],
    { cwd: root },
  );
  if (printed.code !== 0) {
    process.stdout.write(`The schema could not be printed:\n${printed.stdout}${printed.stderr}`);
    process.exitCode = 1;
  } else {
    const drift = firstDifference(readFileSync(checkedIn, 'utf8'), readFileSync(fresh, 'utf8'));
    if (drift) {
      process.stdout.write(
        `libs/schema/schema.graphql is not what the API says. ${drift}\nRun \`npm run schema\`.\n`,
      );
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} kept
 * @param {string} made
 * @returns {string} empty when both are the same
 */
function firstDifference(kept, made) {
  if (kept === made) return '';
  const [keptLines, madeLines] = [kept.split('\n'), made.split('\n')];
  const at = madeLines.findIndex((line, index) => line !== keptLines[index]);
  const line = at < 0 ? madeLines.length : at;
  return `The first difference is in line ${line + 1}:\n- ${keptLines[line] ?? ''}\n+ ${madeLines[line] ?? ''}`;
}
