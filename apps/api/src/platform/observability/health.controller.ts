import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/allow.js';
import { Database } from '../database/database.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs. Says nothing of the database, so that a slow one does not get the process killed. */
  @Get('health/live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** Requests will be answered: the database is there and the process is not on its way out. */
  @Get('health/ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const database = await this.database.answers();
    const ready = database && !this.readiness.leaving;
    await reply.status(ready ? 200 : 503).send({
      status: ready ? 'ready' : 'not ready',
      database: database ? 'answers' : 'does not answer',
      ...(this.readiness.leaving ? { process: 'shutting down' } : {}),
    });
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  async all(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
