import { Injectable } from '@nestjs/common';
import {
  type FeedbackAnswer,
  isSameFeedback,
  keptFeedback,
  permissionAfterEvent,
  saysNothing,
} from '@worthwhile/domain';
import { PermissionBook } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import type { OpenEvent } from '../register/index.js';
import { FeedbackRepository } from './feedback.repository.js';

export const AFTER_EVENT_SOURCE = 'after-event page';

/** Writes down what an attendee said after an event, and what they allow. Runs in the attendee's scope. */
@Injectable()
export class RecordFeedbackCommand {
  constructor(
    private readonly database: Database,
    private readonly feedback: FeedbackRepository,
    private readonly permissions: PermissionBook,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * One answer a person and event. Answering again replaces it and states `feedback.given` once more, because the
   * warmth is to be counted again; the same answer sent twice states nothing. A permission is granted when ticked
   * and not given yet; leaving it unticked takes nothing back, that is done on the own page.
   * @returns false when nothing at all was said
   */
  async run(event: OpenEvent, registrationId: string, answer: FeedbackAnswer): Promise<boolean> {
    const kept = keptFeedback(answer, event.takeAways);
    if (saysNothing(kept) && !answer.allowRep) return false;
    await this.database.write(async (tx) => {
      const at = await this.feedback.lock(tx, registrationId);
      if (!at) return;
      const before = await this.feedback.find(at);
      if (!saysNothing(kept) && !isSameFeedback(before ?? null, kept)) {
        const now = this.clock.now();
        await this.feedback.save(tx, at, kept, now);
        const { gotIt, worthIt } = kept;
        await this.ledger.append(tx, [
          {
            kind: 'feedback.given',
            ...at,
            occurredAt: now,
            data: { gotIt, worthIt, changed: before !== undefined },
          },
        ]);
      }
      if (answer.allowRep) await this.allow(tx, event, at.personId);
    });
    return true;
  }

  private async allow(tx: Tx, event: OpenEvent, personId: string): Promise<void> {
    const held = await this.permissions.standing(personId);
    if (held.some(({ purpose, channel }) => purpose === 'rep_contact' && channel === 'mail')) return;
    const offer = permissionAfterEvent(event.host, event.startsAt, event.timeZone);
    await this.permissions.record(tx, [
      {
        ...offer,
        personId,
        act: 'grant',
        purpose: 'rep_contact',
        channel: 'mail',
        topic: event.promise,
        source: AFTER_EVENT_SOURCE,
        eventId: event.id,
      },
    ]);
  }
}
