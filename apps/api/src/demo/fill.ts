import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { readConfig } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { createLogger, NestLogger } from '../platform/observability/logger.js';
import { storySignIns, tellStory } from './tell-story.js';

/**
 * Fills the demo story into an empty database and prints `{"signIns": […]}`; the same when the
 * story is there already, and an empty list when the database holds something else.
 * The workspace opens with the last step: killed before, it stays closed and the next run begins anew.
 */
async function fill(): Promise<void> {
  readConfig(process.env);
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: new NestLogger(createLogger('error')),
    abortOnError: false,
  });
  try {
    const there = await app.get(Database).locate('find_first_workspace', []);
    const signIns = there ? await storySignIns(app) : await tellStory(app, new Date());
    process.stdout.write(`${JSON.stringify({ signIns })}\n`);
  } finally {
    await app.close();
  }
}

try {
  await fill();
} catch (error) {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
