import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { Problem } from '../problem.mjs';

/**
 * The user who runs the server. PostgreSQL refuses to run as root, so root lends it another user that exists already.
 * @typedef {{uid: number, gid: number, name: string}} ServerUser
 */

/**
 * Who runs the server: nobody else (undefined) for an ordinary user. For root the owner of an existing data folder,
 * so that an ordinary user's data stay theirs, else `nobody`.
 * @param {string} dataDir
 * @param {string} [passwd] the list of users
 * @returns {ServerUser | undefined}
 */
export function serverUser(dataDir, passwd) {
  if (process.getuid?.() !== 0) return undefined;
  const users = readUsers(passwd ?? (existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : ''));
  const owner = existsSync(dataDir) ? statSync(dataDir).uid : 0;
  const chosen =
    users.find((user) => owner !== 0 && user.uid === owner) ??
    users.find((user) => user.name === 'nobody') ??
    users.find((user) => user.name === 'daemon') ??
    users.find((user) => user.uid !== 0);
  if (chosen) return chosen;
  throw new Problem('PostgreSQL does not run as root, and this system has no other user to run it.', {
    kept: 'Nothing was changed.',
    todo: 'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
  });
}

/**
 * What `spawn` needs to run a program as that user.
 * @param {ServerUser | undefined} user
 */
export function asUser(user) {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/**
 * Whether the user may enter a folder, asked of the system itself: mode bits alone know nothing of access lists.
 * @param {ServerUser | undefined} user
 * @param {string} folder
 */
export function canEnter(user, folder) {
  const test = ['-c', 'test -d "$1" && test -x "$1"', 'sh', folder];
  return !user || spawnSync('/bin/sh', test, { ...asUser(user), cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} passwd
 * @returns {ServerUser[]}
 */
function readUsers(passwd) {
  return passwd.split('\n').flatMap((line) => {
    const [name = '', , uid = '', gid = ''] = line.split(':');
    return name && !name.startsWith('#') && /^-?\d+$/.test(uid) && /^-?\d+$/.test(gid)
      ? [{ name, uid: Number(uid), gid: Number(gid) }]
      : [];
  });
}
