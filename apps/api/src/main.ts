import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app.js';
import { ConfigError, readConfig } from './platform/config/config.js';
import { endWithParent } from './platform/process/end-with-parent.js';

let app: NestFastifyApplication | undefined;
endWithParent(() => app?.close());
try {
  const config = readConfig(process.env);
  app = await createApp(config);
  await app.listen(config.PORT, config.HOST);
  process.send?.({ kind: 'listening', port: config.PORT });
} catch (error) {
  process.stderr.write(
    error instanceof ConfigError ? `${error.message}\n` : `${String((error as Error).stack)}\n`,
  );
  process.exit(error instanceof ConfigError ? 78 : 1);
}
