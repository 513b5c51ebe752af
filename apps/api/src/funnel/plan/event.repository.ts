import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { EVENT_COLUMNS, EVENT_FROM, type EventRecord, eventRecord } from './event-record.js';
import { EventEntity } from './event.entity.js';

/** Events of the workspace in scope. Another workspace's event is not found, like one that does not exist. */
@Injectable()
export class EventRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<EventRecord | undefined> {
    return (await this.findMany([id])).get(id);
  }

  async findMany(ids: string[]): Promise<Map<string, EventRecord>> {
    const rows = await this.select('where e.id = any($1::uuid[])', [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** By the word in the public address. `app.find_event` says which workspace a slug belongs to. */
  async findBySlug(slug: string): Promise<EventRecord | undefined> {
    return (await this.select('where e.slug = $1', [slug]))[0];
  }

  /** Locks the event until the transaction ends, so that of two commands the second sees what the first did. */
  async forUpdate(tx: Tx, id: string): Promise<EventRecord | undefined> {
    const locked = await tx.row('select id from event where id = $1 for update', [id]);
    return locked && (await this.find(id));
  }

  async insert(tx: Tx, event: EventEntity): Promise<void> {
    await tx.manager.insert(EventEntity, event);
  }

  async update(
    tx: Tx,
    id: string,
    columns: Partial<Omit<EventEntity, 'workspaceId' | 'id' | 'seatsTaken'>>,
  ): Promise<void> {
    await tx.manager.update(EventEntity, { workspaceId: tx.workspaceId, id }, columns);
  }

  /** Any reading of events: `where` continues the statement and may name columns of `e`. */
  async select(where: string, parameters: unknown[]): Promise<EventRecord[]> {
    const rows = await this.database.rows<EventRecord>(
      `select ${EVENT_COLUMNS} ${EVENT_FROM} ${where}`,
      parameters,
    );
    return rows.map(eventRecord);
  }
}
