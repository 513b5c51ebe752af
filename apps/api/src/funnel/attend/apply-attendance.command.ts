import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import {
  AttendanceImportRepository,
  type ImportRow,
  type LockedImport,
} from './attendance-import.repository.js';
import { HeldEvents } from './held-events.js';
import { KeepReport } from './keep-report.js';
import { RestateEvent, type RestatedCounts } from './restate-event.js';

type ApplyRefusal =
  | { code: 'ALREADY_APPLIED'; message: string; applied: ImportRow }
  | { code: 'NOT_READY'; message: string; import: ImportRow }
  | { code: 'IMPORT_CLOSED'; message: string; closed: ImportRow };
export type ApplyOutcome = ({ import: ImportRow; unmatched: number } & RestatedCounts) | ApplyRefusal;

/** Makes a previewed report count: all of it in one transaction, once, whoever presses at the same time. */
@Injectable()
export class ApplyAttendanceCommand {
  constructor(
    private readonly database: Database,
    private readonly imports: AttendanceImportRepository,
    private readonly events: HeldEvents,
    private readonly keep: KeepReport,
    private readonly restate: RestateEvent,
  ) {}

  /** @param addUnmatched makes people of those whom nobody here knows; without it they wait in the tray */
  async run(id: string, { addUnmatched = false } = {}): Promise<ApplyOutcome> {
    return this.database.write(async (tx) => {
      const eventId = await this.imports.eventOf(id);
      if (!eventId) throw new NotFoundError('attendance report');
      await this.restate.lockEvent(tx, eventId);
      const locked = await this.imports.lock(tx, id);
      const shown = await this.imports.find(id);
      if (!locked || !shown) throw new NotFoundError('attendance report');
      const refusal = await this.refusal(shown, locked);
      if (refusal) return refusal;
      const event = await this.events.find(eventId);
      if ('code' in event) return { code: 'NOT_READY', message: event.message, import: shown };
      const there = locked.people.filter(({ attended }) => attended);
      const { touched, unmatched } = await this.keep.run(tx, shown, there, addUnmatched);
      await this.imports.close(tx, id, 'applied');
      const counts = await this.restate.run(tx, event, id, touched);
      return { import: (await this.imports.find(id)) ?? shown, unmatched, ...counts };
    });
  }

  private async refusal(
    shown: ImportRow,
    { status, fileHash, people, asked }: LockedImport,
  ): Promise<ApplyRefusal | undefined> {
    const applied = await this.imports.findApplied(shown.eventId, fileHash);
    if (applied) return { code: 'ALREADY_APPLIED', message: alreadyApplied(applied), applied };
    if (status !== 'previewed') {
      const what = status === 'undone' ? 'was undone' : 'was discarded';
      const message = `This report ${what} meanwhile. Send the file again to apply it.`;
      return { code: 'IMPORT_CLOSED', message, closed: shown };
    }
    if (asked)
      return { code: 'NOT_READY', message: 'Answer the question about the dates first.', import: shown };
    if (people.some(({ attended }) => attended)) return undefined;
    return {
      code: 'NOT_READY',
      message: 'Nobody in this report is shown to have been there.',
      import: shown,
    };
  }
}

/** The one sentence for "this file counts already", before a preview and when applying. */
export const alreadyApplied = ({ appliedBy }: ImportRow): string =>
  `${appliedBy ?? 'Somebody'} applied this very file to this event already. Nothing was changed.`;
