import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type AttendanceReport,
  type ColumnMapping,
  dayIn,
  readAttendanceReport,
  reportOfAnotherDay,
} from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import type { Upload } from '../../platform/http/upload.js';
import { readTable, type Table, TableRefusal } from '../../platform/tables/index.js';
import { alreadyApplied } from './apply-attendance.command.js';
import { AttendanceImportRepository } from './attendance-import.repository.js';
import { HeldEvents } from './held-events.js';
import type { ReadReport } from './import-record.js';

/** What a person may say about a file beside sending it. */
export interface ReportHints {
  dayFirst?: boolean;
  mapping?: ColumnMapping;
  encoding?: string;
  delimiter?: string;
}

export type PreviewOutcome =
  | { kind: 'previewed'; importId: string }
  /** Nothing was kept. `columns` are those of the file, where a mapping could help. */
  | { kind: 'refused'; code: string; message: string; columns?: string[]; importId?: string };

const refused = (code: string, message: string, more: { columns?: string[]; importId?: string } = {}) =>
  ({ kind: 'refused', code, message, ...more }) as const;

/** Reads a report and keeps what it says, for somebody to look at. Changes nothing about anybody's attendance. */
@Injectable()
export class PreviewAttendanceCommand {
  constructor(
    private readonly database: Database,
    private readonly events: HeldEvents,
    private readonly imports: AttendanceImportRepository,
  ) {}

  async run(eventId: string, { fileName, bytes }: Upload, hints: ReportHints = {}): Promise<PreviewOutcome> {
    const event = await this.events.find(eventId);
    if ('code' in event) return refused(event.code, event.message);
    const fileHash = createHash('sha256').update(bytes).digest('hex');
    const applied = await this.imports.findApplied(eventId, fileHash);
    if (applied) return refused('ALREADY_APPLIED', alreadyApplied(applied), { importId: applied.id });
    const table = await tableOf(bytes, hints);
    if ('refusal' in table) return refused(table.refusal.code.toUpperCase(), table.refusal.message);
    const report = readAttendanceReport(table.rows, {
      eventDate: isoDay(event.startsAt, event.timeZone),
      timeZone: event.timeZone,
      ...(hints.dayFirst === undefined ? {} : { dayFirst: hints.dayFirst }),
      ...(hints.mapping === undefined ? {} : { mapping: hints.mapping }),
    });
    if (report.source === null) return unreadable(report, table);
    const asked = report.questions.some(({ code }) => code === 'date_order');
    if (report.people.length === 0 && report.errors.length === 0 && !asked) {
      return refused(
        'NOBODY_IN_IT',
        'This report has columns, but nobody in it. Export it again after the event.',
      );
    }
    const first = reportOfAnotherDay(report.people, event.startsAt, event.endsAt);
    const warning = first
      ? `This looks like the report of another day: its first time is ${first.slice(0, 10)}.`
      : null;
    return this.keep(eventId, {
      fileName,
      fileHash,
      ...(await this.withoutColleagues(report, table, warning)),
    });
  }

  private async keep(eventId: string, report: ReadReport): Promise<PreviewOutcome> {
    const importId = await this.database.write((tx) => this.imports.keep(tx, eventId, report));
    return { kind: 'previewed', importId };
  }

  /** Members who were there were at work; they are no attendees. */
  private async withoutColleagues(
    report: AttendanceReport,
    { encoding, delimiter }: Table,
    warning: string | null,
  ): Promise<Omit<ReadReport, 'fileName' | 'fileHash'>> {
    const members = await this.database.rows<{ email: string }>('select email from member');
    const ours = new Set(members.map(({ email }) => email));
    const colleagues = report.people.filter(({ email }) => ours.has(email));
    return {
      source: report.source ?? 'mapped',
      people: report.people.filter(({ email }) => !ours.has(email)),
      errors: report.errors,
      summary: {
        encoding,
        delimiter,
        dayMonthOrder: report.dayMonthOrder ?? null,
        questions: report.questions,
        warning,
        leftOut: [
          ...report.leftOut,
          ...colleagues.map(({ email }) => ({ email, reason: 'colleague' as const })),
        ],
      },
    };
  }
}

async function tableOf(
  bytes: Buffer,
  { encoding, delimiter }: ReportHints,
): Promise<Table | { refusal: TableRefusal }> {
  try {
    return await readTable(bytes, { ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}) });
  } catch (error) {
    if (error instanceof TableRefusal) return { refusal: error };
    throw error;
  }
}

/** No report of a known shape: says what is wrong, and which columns a mapping could name. */
function unreadable({ errors }: AttendanceReport, table: Table): PreviewOutcome {
  const [error] = errors;
  const header = table.rows.find((row) => row.line === error?.line);
  const columns = (header?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
  return refused((error?.code ?? 'unknown_shape').toUpperCase(), error?.message ?? 'This is no report.', {
    columns,
  });
}

function isoDay(at: Date, timeZone: string): string {
  const { year, month, day } = dayIn(timeZone, at);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
