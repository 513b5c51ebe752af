import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { TouchEntity } from './touch.entity.js';
import type { Touch } from './touch.graphql.js';

/** So many touches of a person are shown; the rest is on their own page. */
const SHOWN = 20;
const COLUMNS = `t.id, t.person_id as "personId", t.channel, t.note, t.value_given as "valueGiven", t.conversation,
  t.touched_at as "touchedAt", jsonb_build_object('id', m.id, 'name', m.name) as by`;
const FROM = 'from touch t join member m on m.workspace_id = t.workspace_id and m.id = t.member_id';

export type TouchOfPerson = Touch & { personId: string };

@Injectable()
export class TouchRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<TouchOfPerson | undefined> {
    return this.database.row<TouchOfPerson>(`select ${COLUMNS} ${FROM} where t.id = $1`, [id]);
  }

  /** The touch that was logged under this key, as it was asked for. */
  byKey(tx: Tx, key: string): Promise<{ id: string; handOffId: string; memberId: string } | undefined> {
    return tx.row(
      `select id, hand_off_id as "handOffId", member_id as "memberId" from touch where idempotency_key = $1`,
      [key],
    );
  }

  async insert(tx: Tx, touch: TouchEntity): Promise<void> {
    await tx.manager.insert(TouchEntity, touch);
  }

  /** Has anybody talked with this person about this event? */
  async conversed(tx: Tx, personId: string, eventId: string): Promise<boolean> {
    const found = await tx.row(
      'select id from touch where person_id = $1 and event_id = $2 and conversation limit 1',
      [personId, eventId],
    );
    return found !== undefined;
  }

  /** The latest touches of each person, by any rep and about any event, newest first. */
  async ofPeople(personIds: string[]): Promise<Map<string, Touch[]>> {
    const rows = await this.database.rows<TouchOfPerson>(
      `select last.* from unnest($1::uuid[]) as wanted(person_id)
       cross join lateral (
         select ${COLUMNS} ${FROM} where t.person_id = wanted.person_id
         order by t.touched_at desc, t.id desc limit ${SHOWN}) last`,
      [personIds],
    );
    return new Map(personIds.map((id) => [id, rows.filter(({ personId }) => personId === id)]));
  }
}
