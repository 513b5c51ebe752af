import { Injectable } from '@nestjs/common';
import { dueAt, holds, snoozeInput } from '@worthwhile/domain';
import { currentMember } from '../../platform/database/scope.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { Clock } from '../../platform/time/clock.js';
import type { HandOffChangeResult } from './change.graphql.js';
import { HandOffRepository } from './hand-off.repository.js';
import { Handling } from './handling.js';

/**
 * Puts a person away until the date they named. They stay the rep's, do not count against the cap, and come back on
 * that date with the short clock: they asked to be contacted then.
 */
@Injectable()
export class SnoozeCommand {
  constructor(
    private readonly clock: Clock,
    private readonly handOffs: HandOffRepository,
    private readonly handling: Handling,
  ) {}

  run(id: string, input: { until: Date; words?: string | null }): Promise<typeof HandOffChangeResult> {
    const { until, words } = checkInput(snoozeInput(this.clock.now()), input);
    const { memberId } = currentMember();
    return this.handling.change(id, async (tx, row) => {
      if (!holds(row, memberId)) return false;
      const space = await tx.row<{ zone: string }>('select time_zone as zone from workspace');
      await this.handOffs.update(tx, id, {
        snoozedUntil: until,
        snoozeWords: words || null,
        dueAt: dueAt(until, 'asked', space?.zone ?? 'UTC'),
      });
      return true;
    });
  }
}
