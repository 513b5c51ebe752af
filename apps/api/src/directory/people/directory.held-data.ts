import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { HeldData } from './held-data.js';

/** The part of the held data that the directory keeps: who somebody is and what they allowed or took back. */
@Injectable()
export class DirectoryHeldData implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly data: HeldData,
  ) {}

  onModuleInit(): void {
    this.data.register({
      name: 'person',
      load: (personId) =>
        this.database.rows(
          `select p.name, p.email, p.phone, p.role, a.name as company, p.created_at as "knownSince"
           from person p left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
           where p.id = $1`,
          [personId],
        ),
    });
    this.data.register({
      name: 'permissions',
      load: (personId) =>
        this.database.rows(
          `select act, purpose, channel, wording, source, recorded_at as "recordedAt", not_before as "notBefore",
                  expires_at as "expiresAt"
           from permission where person_id = $1 order by recorded_at, id`,
          [personId],
        ),
    });
    this.data.register({
      name: 'mails',
      load: (personId) =>
        this.database.rows(
          `select subject, purpose, created_at as "writtenAt", sent_at as "sentAt" from mail
           where person_id = $1 order by created_at, id`,
          [personId],
        ),
    });
  }
}
