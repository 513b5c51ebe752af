import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { HAND_OFF_COLUMNS, HAND_OFF_JOINS, handOffRecord, type HandOffReading } from './hand-off-record.js';
import type { HandOff } from './hand-off.graphql.js';

/** Reads hand-offs as the API shows them. Another workspace's is not found, like one that does not exist. */
@Injectable()
export class HandOffReader {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<HandOff | undefined> {
    return (await this.findMany([id])).get(id);
  }

  async findMany(ids: string[]): Promise<Map<string, HandOff>> {
    const rows = await this.database.rows<HandOffReading>(
      `select ${HAND_OFF_COLUMNS} from hand_off h ${HAND_OFF_JOINS} where h.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, handOffRecord(row)]));
  }
}
