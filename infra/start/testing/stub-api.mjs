import { createServer } from 'node:http';
import { query } from '../../database/login.mjs';

const { DATABASE_URL = '', PORT, HOST, DEMO } = process.env;
const server = createServer(async (request, response) => {
  if (request.url === '/crash') process.exit(3);
  if (request.url === '/slow') await new Promise((resolve) => setTimeout(resolve, 700));
  try {
    const story = await query(DATABASE_URL, ['select current_user as role, teller from story']);
    response.setHeader('connection', 'close');
    response.end(JSON.stringify({ story, demo: DEMO }));
  } catch (error) {
    response.statusCode = 503;
    response.end(String(error));
  }
});
server.listen(Number(PORT), HOST);
const drain = () => server.close(() => process.exit(0));
process.on('SIGTERM', drain);
process.on('disconnect', drain);
// The parent may have gone before anybody listened.
if (process.connected === false) drain();
