import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { ConfigError, readConfig } from './platform/config/config.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { createLogger, NestLogger } from './platform/observability/logger.js';
import { endWithParent } from './platform/process/end-with-parent.js';

let app: INestApplicationContext | undefined;
endWithParent(() => app?.close());
try {
  const config = readConfig(process.env);
  app = await NestFactory.createApplicationContext(AppModule, {
    logger: new NestLogger(createLogger(config.LOG_LEVEL)),
    abortOnError: false,
  });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.get(JobRunner).start();
  process.send?.({ kind: 'working' });
} catch (error) {
  process.stderr.write(
    error instanceof ConfigError ? `${error.message}\n` : `${String((error as Error).stack)}\n`,
  );
  process.exit(error instanceof ConfigError ? 78 : 1);
}
