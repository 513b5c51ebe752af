import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.js';
import { runInScope } from '../../platform/database/scope.js';
import { type JobHandler, JobRegistry } from '../../platform/jobs/job-registry.js';
import { InvitationSender } from './invitation-sender.js';

export const SEND_INVITATIONS = 'send_invitations';
const payload = z.object({ workspaceId: z.uuid(), eventId: z.uuid() });

/** Sends what was asked for, a batch a transaction: killed in the middle, it goes on where it was. */
@Injectable()
export class SendInvitationsJob implements JobHandler, OnModuleInit {
  readonly task = SEND_INVITATIONS;

  constructor(
    private readonly registry: JobRegistry,
    private readonly database: Database,
    private readonly sender: InvitationSender,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async run(input: unknown): Promise<void> {
    const { workspaceId, eventId } = payload.parse(input);
    await runInScope({ workspaceId, actor: { kind: 'system', name: this.task } }, async () => {
      while ((await this.database.write((tx) => this.sender.batch(tx, eventId))) > 0);
    });
  }
}
