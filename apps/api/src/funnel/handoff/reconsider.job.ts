import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.js';
import { runInScope } from '../../platform/database/scope.js';
import { type JobHandler, JobRegistry } from '../../platform/jobs/job-registry.js';
import { Clock } from '../../platform/time/clock.js';
import { RECONSIDER_TASK } from './offer-situation.js';
import { ReconsiderCommand } from './reconsider.command.js';

const payload = z.object({ workspaceId: z.uuid(), personId: z.uuid(), at: z.iso.datetime() });

/** Runs when a permission begins or ends. */
@Injectable()
export class ReconsiderJob implements JobHandler, OnModuleInit {
  readonly task = RECONSIDER_TASK;

  constructor(
    private readonly registry: JobRegistry,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly command: ReconsiderCommand,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async run(input: unknown): Promise<void> {
    const { workspaceId, personId, at } = payload.parse(input);
    // Not yet, by our clock: looking would only put the same job into the queue again, and again.
    if (this.clock.now() < new Date(at)) return;
    const scope = { workspaceId, actor: { kind: 'system' as const, name: this.task } };
    await runInScope(scope, () => this.database.write((tx) => this.command.person(tx, personId)));
  }
}
