import { Injectable } from '@nestjs/common';
import { holds, isLiveClaim, notYoursWords, opportunityInput } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import { currentMember } from '../../platform/database/scope.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { InputError, NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { HandOffBook, HandOffReader, type HandOffRow } from '../handoff/index.js';
import type { OpenOpportunityInput, OpenOpportunityResult } from './opportunity.graphql.js';
import { OpportunityRepository } from './opportunity.repository.js';

/** What the command needs of the stages before it. */
@Injectable()
export class OpportunityHandOffs {
  constructor(
    readonly book: HandOffBook,
    readonly reader: HandOffReader,
  ) {}
}

/**
 * Opens an opportunity from a hand-off, by the rep who holds it or who closed it after a conversation. A hand-off
 * still open is closed by it, with that outcome.
 */
@Injectable()
export class OpenOpportunityCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly opportunities: OpportunityRepository,
    private readonly handOffs: OpportunityHandOffs,
  ) {}

  async run({ handOffId, ...raw }: OpenOpportunityInput): Promise<typeof OpenOpportunityResult> {
    const input = checkInput(opportunityInput, raw);
    const { memberId } = currentMember();
    return this.database.write(async (tx) => {
      const row = await this.handOffs.book.lock(tx, handOffId);
      if (!row) throw new NotFoundError('hand-off');
      const existing = (await this.opportunities.ofHandOffs([handOffId])).get(handOffId);
      if (existing)
        return { code: 'OPPORTUNITY_EXISTS', message: `There is one already: ${existing.name}.`, existing };
      if (!holds(row, memberId) && !talkedAndClosed(row, memberId)) return this.notYours(handOffId);
      return this.open(tx, row, input, memberId);
    });
  }

  private async open(
    tx: Tx,
    row: HandOffRow,
    input: ReturnType<typeof opportunityInput.parse>,
    ownerId: string,
  ): Promise<typeof OpenOpportunityResult> {
    const now = this.clock.now();
    const id = newId();
    const { personId, eventId } = row;
    const { name, amountMinor, currency } = input;
    const ground = await this.opportunities.ground(tx, personId, eventId);
    if (input.problemId && !(await this.opportunities.problemExists(tx, input.problemId))) {
      throw new InputError([{ field: 'problemId', message: 'Choose a problem of the library.' }]);
    }
    const problemId = input.problemId ?? ground.problemId;
    await this.opportunities.insert(tx, {
      workspaceId: tx.workspaceId,
      id,
      handOffId: row.id,
      personId,
      accountId: ground.accountId,
      eventId,
      problemId,
      ownerId,
      name,
      amountMinor: String(amountMinor),
      currency,
      stage: 'discovery',
      reason: null,
      revision: 1,
      openedAt: now,
      closedAt: null,
    });
    const data = { opportunityId: id, handOffId: row.id, amountMinor, currency, problemId };
    await this.ledger.append(tx, [{ kind: 'opportunity.opened', personId, eventId, occurredAt: now, data }]);
    if (isLiveClaim(row.status)) await this.handOffs.book.close(tx, row, 'opportunity', null, now);
    const opportunity = await this.opportunities.find(id);
    if (!opportunity) throw new NotFoundError('opportunity');
    return { opportunity };
  }

  private async notYours(handOffId: string): Promise<typeof OpenOpportunityResult> {
    const handOff = await this.handOffs.reader.find(handOffId);
    const by = handOff && isLiveClaim(handOff.status) ? handOff.claimedBy : null;
    return { code: 'NOT_YOURS', message: notYoursWords(by?.name ?? null), by };
  }
}

function talkedAndClosed({ status, outcome, claimedBy }: HandOffRow, memberId: string): boolean {
  return status === 'closed' && outcome === 'conversation' && claimedBy === memberId;
}
