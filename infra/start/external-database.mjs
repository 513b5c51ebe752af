import { query } from '../database/login.mjs';
import { Problem, codeOf, messageOf } from '../problem.mjs';

const oldest = 15;

/** @type {Readonly<Record<string, string>>} */
const reasons = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known',
  ETIMEDOUT: 'it did not answer',
  '28P01': 'it refused the password',
  28000: 'it refused the user',
  '3D000': 'it has no such database',
};

/**
 * Checks that the database named in `DATABASE_URL` answers and is new enough.
 * @param {string} url of its owner
 * @throws {Problem} without the password in it
 */
export async function checkExternalDatabase(url) {
  const shown = withoutPassword(url);
  const kept = 'Nothing was changed.';
  let rows;
  try {
    rows = await query(url, ["select current_setting('server_version_num')::int as version"]);
  } catch (error) {
    const reason = reasons[codeOf(error)] ?? messageOf(error);
    throw new Problem(`The database in DATABASE_URL (${shown}) cannot be used: ${reason}.`, {
      kept,
      todo: 'Correct DATABASE_URL, or leave it out to use the embedded database.',
      cause: error,
    });
  }
  const version = Number(rows[0]?.['version']);
  if (version >= oldest * 10_000) return;
  throw new Problem(
    `The database in DATABASE_URL (${shown}) is PostgreSQL ${Math.floor(version / 10_000)}.`,
    {
      kept,
      todo: `Worthwhile needs PostgreSQL ${oldest} or newer; leave DATABASE_URL out to use the embedded one.`,
    },
  );
}

/**
 * The same database, as another role.
 * @param {string} url
 * @param {string} role
 * @param {string} password
 */
export function asRole(url, role, password) {
  const address = new URL(url);
  address.username = role;
  address.password = password;
  return address.href;
}

/** @param {string} url */
function withoutPassword(url) {
  try {
    const address = new URL(url);
    if (!/^postgres(ql)?:$/.test(address.protocol)) throw new TypeError('not postgres');
    address.password = '';
    return address.href;
  } catch {
    throw new Problem('DATABASE_URL is no address of a PostgreSQL database.', {
      kept: 'Nothing was changed.',
      todo: 'It looks like postgres://owner:password@host:5432/worthwhile',
    });
  }
}
