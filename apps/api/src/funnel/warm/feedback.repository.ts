import { Injectable } from '@nestjs/common';
import type { KeptFeedback } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';
import type { AtEvent } from './warmth.repository.js';

export interface StoredFeedback extends KeptFeedback {
  id: string;
  answeredAt: Date;
}

@Injectable()
export class FeedbackRepository {
  constructor(private readonly database: Database) {}

  /** Joins an open transaction. */
  find({ eventId, personId }: AtEvent): Promise<StoredFeedback | undefined> {
    return this.database.row<StoredFeedback>(
      `select id, got_it as "gotIt", worth_it as "worthIt", missing, take_aways as "takeAways",
              answered_at as "answeredAt"
       from feedback where event_id = $1 and person_id = $2`,
      [eventId, personId],
    );
  }

  /** Answers of one person queue up: the second sees what the first wrote. */
  async lock(tx: Tx, registrationId: string): Promise<AtEvent | undefined> {
    return tx.row<AtEvent>(
      `select event_id as "eventId", person_id as "personId" from registration where id = $1 for no key update`,
      [registrationId],
    );
  }

  async save(tx: Tx, { eventId, personId }: AtEvent, kept: KeptFeedback, now: Date): Promise<void> {
    await tx.rows(
      `insert into feedback (workspace_id, id, event_id, person_id, got_it, worth_it, missing, take_aways, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (workspace_id, event_id, person_id) do update set got_it = excluded.got_it,
         worth_it = excluded.worth_it, missing = excluded.missing, take_aways = excluded.take_aways,
         answered_at = excluded.answered_at`,
      [
        tx.workspaceId,
        newId(),
        eventId,
        personId,
        kept.gotIt,
        kept.worthIt,
        kept.missing,
        JSON.stringify(kept.takeAways),
        now,
      ],
    );
  }
}
