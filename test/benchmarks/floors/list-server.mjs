import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The least that a server in Node can do for a list: no framework, no session, no GraphQL. It reads a JSON body, asks one
 * prepared statement of the database as a superuser, and writes the rows as JSON.
 */
const { url, workspaceId } = JSON.parse(process.env['FLOOR'] ?? '{}');
const pool = new pg.Pool({ connectionString: url, max: 20 });
const text = `
  select p.id, p.name, p.email, p.role, a.name as company, a.industry, o.name as "ownerName", p.created_at as "createdAt",
    w.words as want, h.points as warmth
  from (select * from person where workspace_id = $1 order by id desc limit $2) p
  left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
  left join member o on o.workspace_id = p.workspace_id and o.id = p.owner_id
  left join lateral (select words from want w where w.workspace_id = p.workspace_id and w.person_id = p.id
                     order by said_at desc limit 1) w on true
  left join lateral (select points from warmth h where h.workspace_id = p.workspace_id and h.person_id = p.id
                     order by points desc limit 1) h on true
  order by p.id desc`;

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', async () => {
    const { first } = JSON.parse(body).variables;
    const { rows } = await pool.query({ name: 'list', text, values: [workspaceId, first + 1] });
    const last = rows.length > first ? rows[first - 1].id : null;
    const answer = JSON.stringify({ data: { people: { people: rows.slice(0, first), nextCursor: last } } });
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(answer),
    });
    response.end(answer);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1e6 });
});
process.on('disconnect', () => process.exit(0));
