import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';

/** What people want from an event, word for word. Words are added, never changed. */
@Injectable()
export class WantBook {
  /**
   * Keeps what somebody said, unless the very same words stand there already (a form sent twice). Returns the id of
   * the words either way. Hold a lock on the person, so that two equal answers queue up.
   */
  async add(tx: Tx, said: { eventId: string; personId: string; words: string; at: Date }): Promise<string> {
    const known = await tx.row<{ id: string }>(
      'select id from want where event_id = $1 and person_id = $2 and words = $3 limit 1',
      [said.eventId, said.personId, said.words],
    );
    if (known) return known.id;
    const id = newId();
    await tx.rows(
      `insert into want (workspace_id, id, person_id, event_id, words, problem_id, said_at)
       select $1, $2, $3, e.id, $5, e.problem_id, $6 from event e where e.id = $4`,
      [tx.workspaceId, id, said.personId, said.eventId, said.words, said.at],
    );
    return id;
  }
}
