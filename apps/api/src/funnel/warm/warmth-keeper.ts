import { Injectable } from '@nestjs/common';
import { computeWarmth, decideWarming } from '@worthwhile/domain';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import { type AtEvent, WarmthRepository } from './warmth.repository.js';

/**
 * Computes a person's warmth again and states when they became warm, or when that is taken back: exactly once each,
 * however many signals arrive at the same moment. Safe to run any number of times.
 */
@Injectable()
export class WarmthKeeper {
  constructor(
    private readonly warmth: WarmthRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async recompute(tx: Tx, at: AtEvent): Promise<void> {
    const now = this.clock.now();
    const { id, warm } = await this.warmth.lock(tx, at, now);
    // Read after the lock: whoever held it before has committed what made them look.
    const signals = await this.warmth.signals(tx, at);
    const computed = computeWarmth(signals, now);
    const warming = decideWarming(warm, computed, signals);
    await this.warmth.save(tx, id, computed, warming, now);
    if (!warming) return;
    await this.ledger.append(tx, [
      {
        kind: warming === 'warmed' ? 'person.warmed' : 'person.cooled',
        eventId: at.eventId,
        personId: at.personId,
        occurredAt: now,
        data: { points: computed.points },
      },
    ]);
  }

  /** The same for every event at which a permission of this person counts. */
  async recomputeAll(tx: Tx, personId: string, eventId: string | null): Promise<void> {
    const events = new Set(await this.warmth.eventsOf(tx, personId));
    if (eventId) events.add(eventId);
    for (const one of [...events].sort()) await this.recompute(tx, { eventId: one, personId });
  }
}
