import { Injectable } from '@nestjs/common';
import { closeInput, decideClose } from '@worthwhile/domain';
import { currentMember } from '../../platform/database/scope.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { InputError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import type { HandOffChangeResult } from './change.graphql.js';
import { HandOffBook } from './hand-off-book.js';
import { Handling } from './handling.js';

/** Ends a hand-off with what came of it. */
@Injectable()
export class CloseCommand {
  constructor(
    private readonly clock: Clock,
    private readonly handling: Handling,
    private readonly book: HandOffBook,
  ) {}

  run(id: string, input: { outcome: string; reason?: string | null }): Promise<typeof HandOffChangeResult> {
    const { outcome, reason } = checkInput(closeInput, input);
    const { memberId } = currentMember();
    return this.handling.change(id, async (tx, row) => {
      const decision = decideClose(row, memberId, outcome);
      if (decision.kind === 'touch_missing') {
        throw new InputError([
          { field: 'outcome', message: 'Log the touch first, then close it as a conversation.' },
        ]);
      }
      if (decision.kind !== 'accepted') return false;
      await this.book.close(tx, row, outcome, reason || null, this.clock.now());
      return true;
    });
  }
}
