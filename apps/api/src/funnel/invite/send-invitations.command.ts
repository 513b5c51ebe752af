import { Injectable } from '@nestjs/common';
import { boardStage, invitationDraft } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Clock } from '../../platform/time/clock.js';
import { EventRepository } from '../plan/index.js';
import { InvitationRepository } from './invitation.repository.js';
import type { EventNotPublished, InvitationsRequested, NobodyToInvite } from './invite.graphql.js';
import { SEND_INVITATIONS } from './send-invitations.job.js';

@Injectable()
export class SendInvitationsCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventRepository,
    private readonly invitations: InvitationRepository,
    private readonly jobs: JobQueue,
  ) {}

  /** Asks for the invitations to be sent, now and once; the job does it in batches. */
  async run(
    eventId: string,
    greeting: string,
  ): Promise<InvitationsRequested | EventNotPublished | NobodyToInvite> {
    const draft = checkInput(invitationDraft, { greeting });
    const event = await this.events.find(eventId);
    if (!event) throw new NotFoundError('event');
    const now = this.clock.now();
    if (boardStage(event, now) !== 'published') {
      return {
        code: 'NOT_PUBLISHED',
        message: 'Invitations go out once the event is published, and until it begins.',
      };
    }
    return this.database.write(async (tx) => {
      const requested = await this.invitations.request(
        tx,
        eventId,
        draft.greeting,
        currentMember().memberId,
        now,
      );
      if (requested === 0) {
        const message =
          'Everybody on the list has an invitation, has answered, or does not want mail about events.';
        return { code: 'NOBODY_TO_INVITE', message };
      }
      await this.jobs.add(tx, [{ task: SEND_INVITATIONS, payload: { eventId } }]);
      return { requested, audience: await this.invitations.audience(eventId) };
    });
  }
}
