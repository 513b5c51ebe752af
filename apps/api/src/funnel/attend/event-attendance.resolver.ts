import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '../../platform/database/database.js';
import { batched } from '../../platform/graphql/batch.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { Event, type EventRecord } from '../plan/index.js';
import { EventAttendance } from './attendance-import.graphql.js';
import { WALK_IN } from './standing.repository.js';

const NOBODY: EventAttendance = {
  registered: 0,
  attended: 0,
  walkIns: 0,
  noShows: 0,
  unknown: 0,
  medianMinutes: null,
};

/** What this stage knows of an event: who came. */
@Resolver(() => Event)
export class EventAttendanceResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => EventAttendance)
  async attendance(
    @Parent() event: EventRecord,
    @Context() context: GraphqlContext,
  ): Promise<EventAttendance> {
    return (await batched(context, this, (ids) => this.ofEvents(ids)).load(event.id)) ?? NOBODY;
  }

  private async ofEvents(eventIds: string[]): Promise<Map<string, EventAttendance>> {
    const rows = await this.database.rows<EventAttendance & { eventId: string }>(
      `select event_id as "eventId",
              count(*) filter (where answer = 'registered')::int as registered,
              count(*) filter (where attendance = 'attended')::int as attended,
              count(*) filter (where attendance = 'attended' and source = '${WALK_IN}')::int as "walkIns",
              count(*) filter (where attendance = 'no_show')::int as "noShows",
              count(*) filter (where attendance = 'unknown' and answer = 'registered')::int as unknown,
              round(percentile_cont(0.5) within group (order by minutes)
                filter (where attendance = 'attended' and minutes is not null))::int as "medianMinutes"
       from registration where event_id = any($1::uuid[]) group by event_id`,
      [eventIds],
    );
    return new Map(rows.map(({ eventId, ...attendance }) => [eventId, attendance]));
  }
}
