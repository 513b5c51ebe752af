import { Injectable } from '@nestjs/common';
import { decideTakeKeyBack, decideTurnKey } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import { EventKeyRepository, type KeyRecord } from './event-key.repository.js';
import type { EventRecord } from './event-record.js';
import { type EventOutcome, type KeyOutdated, refused } from './event-results.graphql.js';
import { EventStore } from './event-store.js';

/** Turns the key of one's own team, and takes it back. The event's row is the lock for both keys and the text. */
@Injectable()
export class TurnKeyCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly keys: EventKeyRepository,
    private readonly ledger: Ledger,
  ) {}

  /** `shownKeyRevision` is the one on the member's screen: a key never covers text its owner has not seen. */
  async turn(id: string, shownKeyRevision: number): Promise<EventOutcome | KeyOutdated> {
    const actor = currentMember();
    return this.database.write(async (tx) => {
      const now = this.clock.now();
      const event = await this.store.lock(tx, id);
      const live = await this.keys.live(id);
      const decision = decideTurnKey(event, live, { actor, team: actor.team, shownKeyRevision }, now);
      if (!decision.accepted) {
        if (decision.code === 'KEY_OUTDATED')
          return { code: decision.code, message: decision.message, now: event };
        const first =
          decision.code === 'ALREADY_TURNED' ? live.find(({ team }) => team === actor.team) : undefined;
        return refused(event, first ? { ...decision, message: turnedBy(first) } : decision);
      }
      await this.keys.insert(tx, id, decision.key, decision.covers, now);
      const data = { team: actor.team, keyRevision: event.keyRevision };
      await this.ledger.append(tx, [{ kind: 'event.key_turned', eventId: id, occurredAt: now, data }]);
      return { event };
    });
  }

  async takeBack(id: string): Promise<EventOutcome> {
    const actor = currentMember();
    return this.database.write(async (tx) => {
      const now = this.clock.now();
      const event: EventRecord = await this.store.lock(tx, id);
      const decision = decideTakeKeyBack(event, await this.keys.live(id), actor);
      if (!decision.accepted) return refused(event, decision);
      const teams = await this.keys.void(tx, id, 'taken_back', now, decision.key.team);
      const data = { cause: 'taken_back', teams };
      await this.ledger.append(tx, [{ kind: 'event.keys_voided', eventId: id, occurredAt: now, data }]);
      return { event };
    });
  }
}

function turnedBy({ team, member }: KeyRecord): string {
  return `${member.name} has turned the ${team} key already.`;
}
