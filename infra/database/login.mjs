import { codeOf } from '../problem.mjs';

/**
 * Builds a connection address for the embedded server.
 * @param {{user: string, password: string, port: number, database: string}} parts
 */
export function addressOf({ user, password, port, database }) {
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Runs statements one after another on a connection of their own.
 * `pg` is loaded only here, because the launcher is also read before the packages are installed.
 * @param {string} url
 * @param {readonly string[]} statements
 * @returns {Promise<Record<string, unknown>[]>} the rows of the last one
 */
export async function query(url, statements) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    /** @type {Record<string, unknown>[]} */
    let rows = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Tries to sign in.
 * @param {string} url
 * @returns {Promise<'ok' | 'wrong password' | 'no database' | 'no answer'>}
 */
export async function login(url) {
  try {
    await query(url, ['select 1']);
    return 'ok';
  } catch (error) {
    const code = codeOf(error);
    if (code === '28P01' || code === '28000') return 'wrong password';
    return code === '3D000' ? 'no database' : 'no answer';
  }
}
