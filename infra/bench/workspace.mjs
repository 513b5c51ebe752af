import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { root } from '../paths.mjs';

const platform = path.join(root, 'apps', 'api', 'dist', 'platform');

/**
 * A member who is signed in.
 * @typedef {{id: string, cookie: string}} Member
 */

/**
 * Makes a workspace with its members, all signed in: as the product stores them, written by the owner.
 * @param {import('pg').Pool} owner
 * @param {{reps: number}} wish
 * @returns {Promise<{id: string, leader: Member, reps: Member[]}>}
 */
export async function makeWorkspace(owner, { reps }) {
  const { newId } = await import(pathToFileURL(path.join(platform, 'database', 'id.js')).href);
  const id = newId();
  await owner.query(`insert into workspace (id, name) values ($1, 'Closewell')`, [id]);
  const [leader, ...others] = await makeMembers(owner, id, reps + 1);
  if (!leader) throw new Error('No member was made.');
  return { id, leader, reps: others };
}

/**
 * @param {import('pg').Pool} owner
 * @param {string} workspaceId
 * @param {number} count
 * @returns {Promise<Member[]>}
 */
async function makeMembers(owner, workspaceId, count) {
  const { newId } = await import(pathToFileURL(path.join(platform, 'database', 'id.js')).href);
  const { newToken, hashToken } = await import(pathToFileURL(path.join(platform, 'auth', 'token.js')).href);
  const members = Array.from({ length: count }, () => {
    const token = newToken(workspaceId).text;
    return { id: newId(), session: newId(), token, hash: hashToken(token) };
  });
  await owner.query(
    `with made as (
       insert into member (workspace_id, id, name, email, team, role)
       select $1, m.id, 'Rep ' || m.id, m.id || '@closewell.example', 'sales', 'leader'
       from jsonb_to_recordset($2::jsonb) as m(id uuid) returning id)
     insert into session (workspace_id, id, token_hash, member_id, created_at, last_seen_at, expires_at)
     select $1, m.session, m.hash, m.id, now(), now(), now() + interval '1 day'
     from jsonb_to_recordset($2::jsonb) as m(id uuid, session uuid, hash text) join made on made.id = m.id`,
    [workspaceId, JSON.stringify(members)],
  );
  return members.map(({ id, token }) => ({ id, cookie: `worthwhile_session=${token}` }));
}
