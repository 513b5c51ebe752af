import { createServer } from 'node:http';
import { createApp } from '../../../apps/api/dist/create-app.js';
import { readConfig } from '../../../apps/api/dist/platform/config/config.js';
import { JobRunner } from '../../../apps/api/dist/platform/jobs/job-runner.js';
import { Clock } from '../../../apps/api/dist/platform/time/clock.js';

/**
 * The built application with its worker in one process. Only the clock is the test's: it runs at the usual speed and
 * can be set forward, because an event that ends tomorrow cannot be waited for.
 */
let ahead = 0;
const app = await createApp(readConfig(process.env));
Object.assign(app.get(Clock), { now: () => new Date(Date.now() + ahead) });
await app.listen(0, '127.0.0.1');
await app.get(JobRunner).start();

const control = createServer((request, response) => {
  const at = new URL(request.url ?? '/', 'http://localhost').searchParams.get('at');
  if (at) ahead = Date.parse(at) - Date.now();
  response.end(String(ahead));
});
control.listen(0, '127.0.0.1', () => {
  const port = (server) => server.address().port;
  process.send?.({ app: port(app.getHttpServer()), control: port(control) });
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => {
  control.close();
  void app.close().then(() => process.exit(0));
});
