import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HeldData } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';

/** The part of the held data that this stage keeps: registrations and wants. */
@Injectable()
export class RegisterHeldData implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly data: HeldData,
  ) {}

  onModuleInit(): void {
    this.data.register({
      name: 'registrations',
      load: (personId) =>
        this.database.rows(
          `select e.promise as event, e.starts_at as "startsAt", r.answer, r.attendance, r.minutes,
                  r.registered_at as "registeredAt", r.cancelled_at as "cancelledAt", r.time_zone as "timeZone"
           from registration r join event e on e.workspace_id = r.workspace_id and e.id = r.event_id
           where r.person_id = $1 order by r.created_at`,
          [personId],
        ),
    });
    this.data.register({
      name: 'wants',
      load: (personId) =>
        this.database.rows(
          `select e.promise as event, w.words, w.said_at as "saidAt"
           from want w join event e on e.workspace_id = w.workspace_id and e.id = w.event_id
           where w.person_id = $1 order by w.said_at`,
          [personId],
        ),
    });
  }
}
