/**
 * Runs one prepared statement over many connections at once: what the database itself gives, asked from Node.
 * @param {string} url
 * @param {number} count connections
 * @returns {Promise<{clients: import('pg').Client[], close: () => Promise<void>}>}
 */
export async function openClients(url, count) {
  const { default: pg } = await import('pg');
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: url }));
  for (const client of clients) client.on('error', () => undefined);
  await Promise.all(clients.map((client) => client.connect()));
  return { clients, close: async () => void (await Promise.all(clients.map((client) => client.end()))) };
}
