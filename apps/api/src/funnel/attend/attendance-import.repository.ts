import { Injectable } from '@nestjs/common';
import type { ReportPerson } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import { currentMember } from '../../platform/database/scope.js';
import type { Tx } from '../../platform/database/tx.js';
import { Clock } from '../../platform/time/clock.js';
import type { AttendanceImport } from './attendance-import.graphql.js';
import type { ImportStatus, ReadReport } from './import-record.js';

/** What GraphQL shows, but for the counts, which are computed for many imports at once. */
export type ImportRow = Omit<AttendanceImport, 'counts'> & { errorCount: number; leftOutCount: number };

export interface LockedImport {
  status: ImportStatus;
  fileHash: string;
  people: ReportPerson[];
  /** The question about day and month is still open. */
  asked: boolean;
}

const COLUMNS = `i.id, i.event_id as "eventId", i.file_name as "fileName", i.source, i.status,
  coalesce((select jsonb_agg(e order by n) from jsonb_array_elements(i.errors) with ordinality as t(e, n) where n <= 200),
    '[]') as errors,
  jsonb_array_length(i.errors) as "errorCount", jsonb_array_length(i.summary -> 'leftOut') as "leftOutCount",
  i.summary -> 'questions' as questions, i.summary ->> 'warning' as warning, i.summary ->> 'encoding' as encoding,
  i.summary ->> 'dayMonthOrder' as "dayMonthOrder", c.name as "createdBy", i.created_at as "createdAt",
  a.name as "appliedBy", i.applied_at as "appliedAt", u.name as "undoneBy", i.undone_at as "undoneAt"`;
const FROM = `from attendance_import i
  join member c on c.workspace_id = i.workspace_id and c.id = i.created_by
  left join member a on a.workspace_id = i.workspace_id and a.id = i.applied_by
  left join member u on u.workspace_id = i.workspace_id and u.id = i.undone_by`;

@Injectable()
export class AttendanceImportRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async eventOf(id: string): Promise<string | undefined> {
    const row = await this.database.row<{ eventId: string }>(
      'select event_id as "eventId" from attendance_import where id = $1',
      [id],
    );
    return row?.eventId;
  }

  find(id: string): Promise<ImportRow | undefined> {
    return this.database.row<ImportRow>(`select ${COLUMNS} ${FROM} where i.id = $1`, [id]);
  }

  /** Newest first. Discarded ones held nothing that counts and are not shown. */
  ofEvent(eventId: string): Promise<ImportRow[]> {
    return this.database.rows<ImportRow>(
      `select ${COLUMNS} ${FROM} where i.event_id = $1 and i.status <> 'discarded'
       order by i.created_at desc, i.id desc limit 100`,
      [eventId],
    );
  }

  /** The import of this very file that counts for the event now, if there is one. */
  findApplied(eventId: string, fileHash: string): Promise<ImportRow | undefined> {
    return this.database.row<ImportRow>(
      `select ${COLUMNS} ${FROM} where i.event_id = $1 and i.file_hash = $2 and i.status = 'applied'`,
      [eventId, fileHash],
    );
  }

  /** Keeps a reading of a file. A preview of the same file is replaced, as when a question about it was answered. */
  async keep(tx: Tx, eventId: string, report: ReadReport): Promise<string> {
    const values = [
      eventId,
      report.fileHash,
      report.fileName,
      report.source,
      JSON.stringify(report.people),
      JSON.stringify(report.errors),
      JSON.stringify(report.summary),
      currentMember().memberId,
      this.clock.now(),
    ];
    const replaced = await tx.row<{ id: string }>(
      `update attendance_import
       set file_name = $3, source = $4, rows = $5, errors = $6, summary = $7, created_by = $8, created_at = $9
       where event_id = $1 and file_hash = $2 and status = 'previewed' returning id`,
      values,
    );
    if (replaced) return replaced.id;
    const id = newId();
    await tx.rows(
      `insert into attendance_import (event_id, file_hash, file_name, source, rows, errors, summary, created_by,
         created_at, workspace_id, id, status)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'previewed')`,
      [...values, tx.workspaceId, id],
    );
    return id;
  }

  /** The people of a report. Locks the import, so that of two commands the second sees what the first did. */
  lock(tx: Tx, id: string): Promise<LockedImport | undefined> {
    return tx.row<LockedImport>(
      `select status, file_hash as "fileHash", rows as people,
              summary -> 'questions' @> '[{"code": "date_order"}]' as asked
       from attendance_import where id = $1 for update`,
      [id],
    );
  }

  async close(tx: Tx, id: string, status: Exclude<ImportStatus, 'previewed'>): Promise<void> {
    const { memberId } = currentMember();
    const now = this.clock.now();
    if (status === 'applied') {
      await tx.rows(
        `update attendance_import set status = 'applied', applied_at = $2, applied_by = $3 where id = $1`,
        [id, now, memberId],
      );
    } else if (status === 'undone') {
      await tx.rows(
        `update attendance_import set status = 'undone', undone_at = $2, undone_by = $3 where id = $1`,
        [id, now, memberId],
      );
    } else {
      // Nobody chose to keep these people's data, so it goes.
      await tx.rows(
        `update attendance_import set status = 'discarded', rows = '[]', errors = '[]' where id = $1`,
        [id],
      );
    }
  }
}
