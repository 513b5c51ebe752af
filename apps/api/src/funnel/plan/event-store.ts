import { Injectable } from '@nestjs/common';
import type { Host } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { InputError, NotFoundError } from '../../platform/graphql/input-error.js';
import { ProblemRepository } from '../../problems/index.js';
import type { EventRecord } from './event-record.js';
import { EventRepository } from './event.repository.js';

/** What every command of the plan needs: an event that is there, and references that lead somewhere. */
@Injectable()
export class EventStore {
  constructor(
    readonly events: EventRepository,
    private readonly problems: ProblemRepository,
    private readonly database: Database,
  ) {}

  /** @throws NotFoundError */
  async get(id: string): Promise<EventRecord> {
    const event = await this.events.find(id);
    if (!event) throw new NotFoundError('event');
    return event;
  }

  /** Locked until the transaction ends. @throws NotFoundError */
  async lock(tx: Tx, id: string): Promise<EventRecord> {
    const event = await this.events.forUpdate(tx, id);
    if (!event) throw new NotFoundError('event');
    return event;
  }

  /** @throws InputError when the problem is not in this workspace's library. */
  async checkProblem(id: string | null | undefined): Promise<void> {
    if (id && !(await this.problems.find(id))) {
      throw new InputError([{ field: 'problemId', message: 'Choose a problem from the library.' }]);
    }
  }

  /** @throws InputError naming each host who is said to be a member and is not. */
  async checkHosts(hosts: readonly Host[] | undefined): Promise<void> {
    const wanted = (hosts ?? []).flatMap(({ memberId }) => memberId ?? []);
    if (wanted.length === 0) return;
    const rows = await this.database.rows<{ id: string }>(
      'select id from member where id = any($1::uuid[])',
      [wanted],
    );
    const known = new Set(rows.map(({ id }) => id));
    const wrong = (hosts ?? []).flatMap(({ name, memberId }, index) =>
      memberId && !known.has(memberId)
        ? [{ field: `hosts.${index}.memberId`, message: `${name} is no member of this workspace.` }]
        : [],
    );
    if (wrong.length > 0) throw new InputError(wrong);
  }
}
