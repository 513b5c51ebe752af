import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HeldData } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';

/** What this stage holds about a person: their answers, when they were asked, and their warmth with its reasons. */
@Injectable()
export class WarmHeldData implements OnModuleInit {
  constructor(
    private readonly data: HeldData,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.data.register({
      name: 'answersAfterEvents',
      load: (personId) =>
        this.database.rows(
          `select e.promise as event, f.got_it as "gotIt", f.worth_it as "worthIt", f.missing,
                  f.take_aways as "takeAways", f.answered_at as "answeredAt"
           from feedback f join event e on e.workspace_id = f.workspace_id and e.id = f.event_id
           where f.person_id = $1 order by f.answered_at`,
          [personId],
        ),
    });
    this.data.register({
      name: 'askedAfterEvents',
      load: (personId) =>
        this.database.rows(
          `select e.promise as event, q.asked_at as "askedAt"
           from feedback_request q join event e on e.workspace_id = q.workspace_id and e.id = q.event_id
           where q.person_id = $1 order by q.asked_at`,
          [personId],
        ),
    });
    this.data.register({
      name: 'warmth',
      load: (personId) =>
        this.database.rows(
          `select e.promise as event, w.points, w.lines, w.computed_at as "computedAt"
           from warmth w join event e on e.workspace_id = w.workspace_id and e.id = w.event_id
           where w.person_id = $1 order by w.computed_at`,
          [personId],
        ),
    });
  }
}
