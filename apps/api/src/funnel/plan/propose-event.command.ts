import { Injectable } from '@nestjs/common';
import { proposalDraft } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import { currentMember } from '../../platform/database/scope.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { Clock } from '../../platform/time/clock.js';
import type { ProposalInput } from './event-input.graphql.js';
import type { EventRecord } from './event-record.js';
import { EventSlug } from './event-slug.js';
import { EventStore } from './event-store.js';

/** Three fields make an event. It is proposed to the other team, and its proposer stays its originator. */
@Injectable()
export class ProposeEventCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly slugs: EventSlug,
    private readonly ledger: Ledger,
  ) {}

  async run(input: ProposalInput): Promise<EventRecord> {
    const draft = checkInput(proposalDraft, input);
    const { memberId, team } = currentMember();
    const now = this.clock.now();
    const slug = await this.slugs.make(draft.promise);
    return this.database.write(async (tx) => {
      await this.store.checkProblem(draft.problemId);
      const workspace = await tx.row<{ timeZone: string }>('select time_zone as "timeZone" from workspace');
      const id = newId();
      await this.store.events.insert(tx, {
        ...BLANK,
        ...draft,
        workspaceId: tx.workspaceId,
        id,
        slug,
        timeZone: workspace?.timeZone ?? 'UTC',
        proposedById: memberId,
        proposedTeam: team,
        createdAt: now,
        updatedAt: now,
        updatedById: memberId,
      });
      await this.ledger.append(tx, [
        { kind: 'event.proposed', eventId: id, occurredAt: now, data: { team } },
      ]);
      return this.store.get(id);
    });
  }
}

/** What a proposal does not say yet. */
const BLANK = {
  stage: 'proposed' as const,
  takeAways: [],
  summary: null,
  notFor: null,
  minutesAsked: null,
  proof: null,
  followUp: null,
  format: null,
  mode: null,
  place: null,
  joinUrl: null,
  startsAt: null,
  endsAt: null,
  capacity: null,
  seatsTaken: 0,
  hosts: [],
  goals: {},
  revision: 1,
  keyRevision: 1,
  adoptedById: null,
  adoptedAt: null,
  declinedById: null,
  declinedReason: null,
  publishedAt: null,
  cancelledById: null,
  cancelledAt: null,
  cancelledReason: null,
};
