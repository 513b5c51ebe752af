import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HeldData } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';

/** What this stage holds about a person: when reports say that they were there. */
@Injectable()
export class AttendHeldData implements OnModuleInit {
  constructor(
    private readonly data: HeldData,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.data.register({
      name: 'presences',
      load: (personId) =>
        this.database.rows(
          `select e.promise as event, i.file_name as report, i.status, p.stated_minutes as minutes,
                  array(select json_build_object('joinedAt', v.joined_at, 'leftAt', v.left_at)
                        from attendance_interval v
                        where v.workspace_id = p.workspace_id and v.import_id = p.import_id
                          and v.person_id = p.person_id order by v.joined_at) as times
           from attendance_presence p
           join attendance_import i on i.workspace_id = p.workspace_id and i.id = p.import_id
           join event e on e.workspace_id = p.workspace_id and e.id = p.event_id
           where p.person_id = $1 order by i.created_at`,
          [personId],
        ),
    });
  }
}
