import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { runInScope } from '../../platform/database/scope.js';
import { type JobHandler, JobRegistry } from '../../platform/jobs/job-registry.js';
import { AskFeedbackCommand } from './ask-feedback.command.js';
import { ASK_TASK } from './feedback-planner.js';

const payload = z.object({ workspaceId: z.uuid(), eventId: z.uuid() });

/** Asks on the morning after. An event that was called off or moved meanwhile is left alone. */
@Injectable()
export class AskFeedbackJob implements JobHandler, OnModuleInit {
  readonly task = ASK_TASK;

  constructor(
    private readonly registry: JobRegistry,
    private readonly command: AskFeedbackCommand,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async run(input: unknown): Promise<void> {
    const { workspaceId, eventId } = payload.parse(input);
    await runInScope({ workspaceId, actor: { kind: 'system', name: ASK_TASK } }, () =>
      this.command.run(eventId),
    );
  }
}
