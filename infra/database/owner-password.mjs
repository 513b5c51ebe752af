import { run } from '../process/run.mjs';
import { failure } from './failure.mjs';
import { ownerRole } from './init-cluster.mjs';
import { asUser } from './server-user.mjs';
import { serverEnvironment } from './server-environment.mjs';

/**
 * Gives the owner role a new password while the server is stopped. Whoever owns the data folder owns the data, so
 * losing `secrets.json` must not lose the database.
 * @param {object} wish
 * @param {string} wish.dataDir of a stopped server
 * @param {string} wish.password
 * @param {import('./binaries.mjs').Binaries} wish.binaries
 * @param {import('./server-user.mjs').ServerUser | undefined} wish.user
 */
export async function resetOwnerPassword({ dataDir, password, binaries, user }) {
  const input = `ALTER ROLE ${ownerRole} PASSWORD '${password.replaceAll("'", "''")}';\n`;
  const answer = await run(
    binaries.postgres,
    ['--single', '-D', dataDir, '-c', 'log_statement=none', 'postgres'],
    {
      ...asUser(user),
      cwd: '/',
      env: serverEnvironment(),
      input,
    },
  );
  if (answer.code !== 0 || /ERROR|FATAL/.test(answer.stderr))
    throw failure('start', answer.stderr, { dataDir });
}
