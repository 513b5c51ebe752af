import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { AttendanceImportRepository, type ImportRow } from './attendance-import.repository.js';
import { HeldEvents } from './held-events.js';
import { RestateEvent } from './restate-event.js';
import { StandingRepository } from './standing.repository.js';

interface ClosedRefusal {
  code: 'IMPORT_CLOSED';
  message: string;
  closed: ImportRow;
}
export type UndoOutcome = { import: ImportRow; withdrawn: number; corrected: number } | ClosedRefusal;

/** Takes back what a report said. Minutes are counted again from the reports that remain; people it added stay. */
@Injectable()
export class UndoAttendanceCommand {
  constructor(
    private readonly database: Database,
    private readonly imports: AttendanceImportRepository,
    private readonly standings: StandingRepository,
    private readonly events: HeldEvents,
    private readonly restate: RestateEvent,
  ) {}

  async run(id: string): Promise<UndoOutcome> {
    return this.database.write(async (tx) => {
      const eventId = await this.imports.eventOf(id);
      if (!eventId) throw new NotFoundError('attendance report');
      await this.restate.lockEvent(tx, eventId);
      const locked = await this.imports.lock(tx, id);
      const shown = await this.imports.find(id);
      if (!locked || !shown) throw new NotFoundError('attendance report');
      const event = await this.events.find(eventId);
      if (locked.status !== 'applied' || 'code' in event) {
        const message = 'This report is not applied, so there is nothing to undo.';
        return { code: 'IMPORT_CLOSED', message, closed: shown };
      }
      const touched = await this.standings.peopleIn(tx, id);
      await this.imports.close(tx, id, 'undone');
      const { withdrawn, corrected } = await this.restate.run(tx, event, id, touched);
      return { import: (await this.imports.find(id)) ?? shown, withdrawn, corrected };
    });
  }

  /** Throws a preview away, with the data of the people in it. */
  async discard(id: string): Promise<ImportRow | ClosedRefusal> {
    return this.database.write(async (tx) => {
      const locked = await this.imports.lock(tx, id);
      if (!locked) throw new NotFoundError('attendance report');
      if (locked.status === 'previewed') await this.imports.close(tx, id, 'discarded');
      const shown = await this.imports.find(id);
      if (!shown) throw new NotFoundError('attendance report');
      if (locked.status === 'previewed' || locked.status === 'discarded') return shown;
      const message = 'This report was applied meanwhile. Undo it instead.';
      return { code: 'IMPORT_CLOSED', message, closed: shown };
    });
  }
}
