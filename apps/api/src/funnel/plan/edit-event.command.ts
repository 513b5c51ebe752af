import { Injectable } from '@nestjs/common';
import {
  decideEdit,
  type EditableField,
  type EventBrief,
  eventPatch,
  type NewFact,
} from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { InputError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import type { EventPatchInput } from './event-input.graphql.js';
import { EventKeyRepository } from './event-key.repository.js';
import {
  type EventChangedMeanwhile,
  type EventEdited,
  type EventRefused,
  refused,
} from './event-results.graphql.js';
import { EventStore } from './event-store.js';

/** Edits the brief, part by part. What the keys cover voids both of them in the same transaction. */
@Injectable()
export class EditEventCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly keys: EventKeyRepository,
    private readonly ledger: Ledger,
  ) {}

  /** `revision` is the one the editor was shown; `acceptUnpublish` that they know a public page goes off. */
  async run(
    id: string,
    revision: number,
    input: EventPatchInput,
    acceptUnpublish: boolean,
  ): Promise<EventEdited | EventChangedMeanwhile | EventRefused> {
    const patch = checkInput(eventPatch, input);
    const { memberId } = currentMember();
    return this.database.write(async (tx) => {
      const now = this.clock.now();
      const event = await this.store.lock(tx, id);
      await this.store.checkProblem(patch.problemId);
      await this.store.checkHosts(patch.hosts);
      const decision = decideEdit(event, { revision, patch, acceptUnpublish }, now);
      if (!decision.accepted) {
        if (decision.code === 'BAD_INPUT') throw new InputError(decision.issues);
        if (decision.code === 'CHANGED_MEANWHILE') return { ...decision, code: decision.code, theirs: event };
        return refused(event, decision);
      }
      const { fields, next, voidsKeys, unpublishes } = decision;
      if (fields.length === 0) return { event, voidedKeys: [], unpublished: false };
      await this.store.events.update(tx, id, {
        ...pick(next, fields),
        stage: next.stage,
        revision: next.revision,
        keyRevision: next.keyRevision,
        updatedAt: now,
        updatedById: memberId,
      });
      const voided = voidsKeys ? await this.keys.void(tx, id, 'edited', now) : [];
      const moved = fields.includes('startsAt') ? { movedFrom: event.startsAt, movedTo: next.startsAt } : {};
      const data = { fields, unpublished: unpublishes, ...moved };
      const facts: NewFact[] = [{ kind: 'event.edited', eventId: id, occurredAt: now, data }];
      if (voided.length > 0) {
        facts.push({
          kind: 'event.keys_voided',
          eventId: id,
          occurredAt: now,
          data: { cause: 'edited', teams: voided },
        });
      }
      await this.ledger.append(tx, facts);
      return { event: await this.store.get(id), voidedKeys: voided, unpublished: unpublishes };
    });
  }
}

function pick(brief: EventBrief, fields: EditableField[]): Partial<EventBrief> {
  return Object.fromEntries(fields.map((field) => [field, brief[field]])) as Partial<EventBrief>;
}
