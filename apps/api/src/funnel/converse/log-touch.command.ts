import { Injectable } from '@nestjs/common';
import {
  decideTouch,
  noPermissionWords,
  notYoursWords,
  touchInput,
  type TouchInput,
} from '@worthwhile/domain';
import { PermissionBook } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import { currentMember } from '../../platform/database/scope.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { InputError, NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { HandOffBook, HandOffReader, type HandOffRow } from '../handoff/index.js';
import type { LogTouchInput, LogTouchResult } from './touch.graphql.js';
import { TouchRepository } from './touch.repository.js';

/** What the command needs of the stages before it. */
@Injectable()
export class TouchGround {
  constructor(
    readonly handOffs: HandOffBook,
    readonly reader: HandOffReader,
    readonly permissions: PermissionBook,
    readonly clock: Clock,
  ) {}
}

/** A rep writes down one contact. Without a permission for the channel it is refused; the first one stops the clock. */
@Injectable()
export class LogTouchCommand {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly touches: TouchRepository,
    private readonly ground: TouchGround,
  ) {}

  async run({ handOffId, ...raw }: LogTouchInput): Promise<typeof LogTouchResult> {
    const input = checkInput(touchInput, raw);
    const { memberId } = currentMember();
    return this.database.write(async (tx) => {
      const row = await this.ground.handOffs.lock(tx, handOffId);
      if (!row) throw new NotFoundError('hand-off');
      const earlier = await this.touches.byKey(tx, input.idempotencyKey);
      if (earlier) {
        if (earlier.handOffId === handOffId && earlier.memberId === memberId)
          return this.logged(earlier.id, handOffId);
        throw new InputError([{ field: 'idempotencyKey', message: 'This key was used for another touch.' }]);
      }
      return this.decideAndSave(tx, row, input, memberId);
    });
  }

  private async decideAndSave(
    tx: Tx,
    row: HandOffRow,
    input: TouchInput,
    memberId: string,
  ): Promise<typeof LogTouchResult> {
    const { id: handOffId, personId, eventId } = row;
    const allowed = await this.ground.permissions.inForce([personId], 'rep_contact');
    const conversedBefore = await this.touches.conversed(tx, personId, eventId);
    const decision = decideTouch({ repId: memberId, ...input }, { ...row, allowed, conversedBefore });
    if (decision.kind === 'not_yours') return this.notYours(handOffId);
    if (decision.kind === 'no_permission') {
      const message = noPermissionWords(input.channel, decision.allowed);
      return { code: 'NO_PERMISSION', message, allowed: decision.allowed };
    }
    const now = this.ground.clock.now();
    const id = newId();
    const { workspaceId } = tx;
    await this.touches.insert(tx, {
      workspaceId,
      id,
      handOffId,
      personId,
      eventId,
      memberId,
      ...input,
      touchedAt: now,
    });
    await this.ground.handOffs.touched(tx, row, now);
    const { channel, valueGiven, conversation } = input;
    const data = {
      handOffId,
      touchId: id,
      channel,
      conversation,
      first: decision.first,
      valueGiven: valueGiven !== null,
    };
    await this.ledger.append(
      tx,
      decision.facts.map((kind) => ({ kind, personId, eventId, occurredAt: now, data })),
    );
    return this.logged(id, handOffId);
  }

  private async logged(touchId: string, handOffId: string): Promise<typeof LogTouchResult> {
    const [touch, handOff] = [await this.touches.find(touchId), await this.ground.reader.find(handOffId)];
    if (!touch || !handOff) throw new NotFoundError('touch');
    return { touch, handOff };
  }

  private async notYours(handOffId: string): Promise<typeof LogTouchResult> {
    const handOff = await this.ground.reader.find(handOffId);
    const by = handOff && ['claimed', 'touched'].includes(handOff.status) ? handOff.claimedBy : null;
    return { code: 'NOT_YOURS', message: notYoursWords(by?.name ?? null), by };
  }
}
