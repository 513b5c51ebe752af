import { Injectable } from '@nestjs/common';
import { askOnItsOwnAt } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../platform/time/clock.js';
import { HeldEvents } from '../attend/index.js';
import { AskFeedbackCommand } from './ask-feedback.command.js';
import type { AnswerCounts, FollowThrough } from './follow-through.graphql.js';

type Counted = Pick<FollowThrough, 'attended' | 'asked' | 'answered' | 'owed' | 'warm'> & {
  gotIt: AnswerCounts;
  worthIt: AnswerCounts;
};

const counts = (column: string): string =>
  ['yes', 'partly', 'no']
    .map((answer) => `'${answer}', count(*) filter (where f.${column} = '${answer}')`)
    .join(', ');

/** Something is owed; the same rule as `isOwed` of the domain. */
export const OWED = `(f.got_it = 'no' or f.missing is not null or f.take_aways @> '[{"got": "no"}]')`;

/** Counts what came of an event, in one statement over its attendees. */
@Injectable()
export class FollowThroughQuery {
  constructor(
    private readonly database: Database,
    private readonly events: HeldEvents,
    private readonly ask: AskFeedbackCommand,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError when there is no such event */
  async of(eventId: string): Promise<FollowThrough> {
    return this.database.read(async (tx) => {
      const event = await this.events.find(eventId);
      const row = await tx.row<Counted>(
        `select count(*) filter (where r.attendance = 'attended')::int as attended,
                count(q.id)::int as asked, count(f.id)::int as answered,
                json_build_object(${counts('got_it')}) as "gotIt",
                json_build_object(${counts('worth_it')}) as "worthIt",
                count(*) filter (where ${OWED})::int as owed,
                count(*) filter (where w.warm_since is not null)::int as warm
         from registration r
         left join feedback_request q
           on q.workspace_id = r.workspace_id and q.event_id = r.event_id and q.person_id = r.person_id
         left join feedback f
           on f.workspace_id = r.workspace_id and f.event_id = r.event_id and f.person_id = r.person_id
         left join warmth w
           on w.workspace_id = r.workspace_id and w.event_id = r.event_id and w.person_id = r.person_id
         where r.event_id = $1`,
        [eventId],
      );
      const none = { yes: 0, partly: 0, no: 0 };
      const counted = row ?? {
        attended: 0,
        asked: 0,
        answered: 0,
        owed: 0,
        warm: 0,
        gotIt: none,
        worthIt: none,
      };
      const audience = await this.ask.audience(eventId);
      return { eventId, ...counted, audience, ...this.when(event, audience.willBeAsked) };
    });
  }

  private when(
    event: Awaited<ReturnType<HeldEvents['find']>>,
    willBeAsked: number,
  ): Pick<FollowThrough, 'asksItselfAt' | 'cannotAsk'> {
    if ('code' in event) return { asksItselfAt: null, cannotAsk: event.message };
    const now = this.clock.now();
    const asksItselfAt = willBeAsked > 0 ? askOnItsOwnAt(event.endsAt, event.timeZone, now) : null;
    const cannotAsk = now < event.endsAt ? 'The event is still on. People are asked when it is over.' : null;
    return { asksItselfAt, cannotAsk };
  }
}
