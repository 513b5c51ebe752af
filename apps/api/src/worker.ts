import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { ConfigError, readConfig } from './platform/config/config.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { createLogger, NestLogger } from './platform/observability/logger.js';
import { endWithParent } from './platform/process/end-with-parent.js';

try {
  const config = readConfig(process.env);
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: new NestLogger(createLogger(config.LOG_LEVEL)),
  });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  endWithParent(() => app.close());
  await app.get(JobRunner).start();
  process.send?.({ kind: 'working' });
} catch (error) {
  process.stderr.write(
    error instanceof ConfigError ? `${error.message}\n` : `${String((error as Error).stack)}\n`,
  );
  process.exit(error instanceof ConfigError ? 78 : 1);
}
