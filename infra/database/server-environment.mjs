/**
 * The environment of PostgreSQL's programs: the same on every machine. The caller's PG… variables, its language and
 * its preloaded libraries do not reach the server.
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment() {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' };
}
