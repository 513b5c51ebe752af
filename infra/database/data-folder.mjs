import { chmodSync, chownSync, existsSync, lchownSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../problem.mjs';

/**
 * Looks at the data folder before anything is started, and gives it the owner and mode PostgreSQL insists on.
 * @param {string} dataDir
 * @param {string | undefined} version of the programs, such as `18.4.0`
 * @param {import('./server-user.mjs').ServerUser | undefined} user
 * @returns {'none' | 'ready'} whether there is a database
 * @throws {Problem} when it is something else, another version's or another user's
 */
export function inspectDataFolder(dataDir, version, user) {
  if (!existsSync(dataDir)) return 'none';
  const owner = statSync(dataDir).uid;
  const self = process.getuid?.();
  if (self !== undefined && self !== 0 && owner !== self) {
    throw new Problem(`The database in ${dataDir} belongs to another user (id ${owner}).`, {
      kept: 'Your data were not touched.',
      todo: 'Start as the user who started it before (root, if that was root), or name another folder in WORTHWHILE_DATA.',
    });
  }
  const versionFile = path.join(dataDir, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    if (readdirSync(dataDir).length === 0) return 'none';
    throw new Problem(`${dataDir} holds files, but no database.`, {
      kept: 'Nothing was changed.',
      todo: 'Move the folder away, or name another folder in WORTHWHILE_DATA.',
    });
  }
  const made = readFileSync(versionFile, 'utf8').trim();
  const major = version?.split('.')[0];
  if (major && made !== major) {
    throw new Problem(
      `The database in ${dataDir} was made by PostgreSQL ${made}; this version brings PostgreSQL ${major}.`,
      {
        kept: 'Your data were not touched.',
        todo: `Go back to the version of Worthwhile that made it, or convert the folder with pg_upgrade, or begin anew with \`npm start -- --reset\` (deletes it).`,
      },
    );
  }
  if (user && owner === 0) giveTo(user, dataDir);
  chmodSync(dataDir, 0o700);
  return 'ready';
}

/**
 * @param {import('./server-user.mjs').ServerUser} user
 * @param {string} folder
 */
function giveTo(user, folder) {
  chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) giveTo(user, at);
    else lchownSync(at, user.uid, user.gid);
  }
}
