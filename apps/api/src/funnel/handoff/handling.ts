import { Injectable } from '@nestjs/common';
import { isLiveClaim, notYoursWords } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import type { HandOffChangeResult } from './change.graphql.js';
import { HandOffReader } from './hand-off-reader.js';
import { HandOffRepository, type HandOffRow } from './hand-off.repository.js';

/** What the commands of a rep who holds a person have in common: lock it, decide, answer with what it is now. */
@Injectable()
export class Handling {
  constructor(
    private readonly database: Database,
    private readonly handOffs: HandOffRepository,
    private readonly reader: HandOffReader,
  ) {}

  /** Runs `act` on the locked hand-off; `false` from it means that it is not theirs to change. */
  change(
    id: string,
    act: (tx: Tx, row: HandOffRow) => Promise<boolean>,
  ): Promise<typeof HandOffChangeResult> {
    return this.database.write(async (tx) => {
      const row = await this.handOffs.lock(tx, id);
      if (!row) throw new NotFoundError('hand-off');
      const done = await act(tx, row);
      const handOff = await this.reader.find(id);
      if (!handOff) throw new NotFoundError('hand-off');
      if (done) return { handOff };
      const by = isLiveClaim(handOff.status) ? handOff.claimedBy : null;
      return { code: 'NOT_YOURS', message: notYoursWords(by?.name ?? null), by };
    });
  }
}
