import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { run } from '../process/run.mjs';
import { Problem, messageOf } from '../problem.mjs';
import { failure } from './failure.mjs';
import { asUser } from './server-user.mjs';
import { serverEnvironment } from './server-environment.mjs';

/** The role that owns the embedded database: its superuser. */
export const ownerRole = 'worthwhile_owner';

/**
 * Makes a new data folder. It is built beside its place and moved there when complete, so that a run that is killed
 * meanwhile leaves no half-made database.
 * @param {object} wish
 * @param {string} wish.dataDir must not exist, or be empty
 * @param {import('./binaries.mjs').Binaries} wish.binaries
 * @param {import('./server-user.mjs').ServerUser | undefined} wish.user
 * @param {string} wish.password of the owner role
 * @param {boolean} [wish.durable] false skips the flush to disk, for throw-away databases
 */
export async function initCluster({ dataDir, binaries, user, password, durable = true }) {
  const parent = path.dirname(dataDir);
  const prefix = `${path.basename(dataDir)}.new-`;
  const fresh = path.join(parent, `${prefix}${process.pid}`);
  const passwordFile = `${fresh}.password`;
  try {
    for (const left of readdirSync(parent).filter((name) => name.startsWith(prefix))) {
      rmSync(path.join(parent, left), { recursive: true, force: true });
    }
    mkdirSync(fresh, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (user) for (const file of [fresh, passwordFile]) chownSync(file, user.uid, user.gid);
    const args = initArguments(fresh, passwordFile);
    if (!durable) args.push('--no-sync');
    const made = await run(binaries.initdb, args, { ...asUser(user), cwd: '/', env: serverEnvironment() });
    if (made.code !== 0) throw failure('init', made.stderr || made.stdout, { dataDir });
    if (existsSync(dataDir)) rmdirSync(dataDir);
    renameSync(fresh, dataDir);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error instanceof Problem ? error : failure('init', messageOf(error), { dataDir });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * @param {string} folder
 * @param {string} passwordFile
 */
function initArguments(folder, passwordFile) {
  return [
    `--pgdata=${folder}`,
    `--username=${ownerRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--set=timezone=UTC',
    '--set=log_timezone=UTC',
    '--no-instructions',
  ];
}
