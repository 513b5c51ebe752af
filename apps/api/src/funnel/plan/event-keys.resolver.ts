import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { changesSince, readiness, type ReadinessLine } from '@worthwhile/domain';
import { actingMemberId } from '../../platform/database/scope.js';
import { batched } from '../../platform/graphql/batch.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { Clock } from '../../platform/time/clock.js';
import { EventKeyRepository, type KeyRecord } from './event-key.repository.js';
import { EventKeys, EventReadinessLine, VoidedKey } from './event-keys.graphql.js';
import type { EventRecord } from './event-record.js';
import { Event } from './event.graphql.js';

/** The two keys of an event and what stands between them and the public page. */
@Resolver(() => Event)
export class EventKeysResolver {
  constructor(
    private readonly keysOf: EventKeyRepository,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => EventKeys)
  async keys(@Parent() event: EventRecord, @Context() context: GraphqlContext): Promise<EventKeys> {
    const loader = batched<KeyRecord[]>(context, this, (ids) => this.keysOf.liveOf(ids));
    const keys = (await loader.load(event.id)) ?? [];
    return {
      marketing: keys.find(({ team }) => team === 'marketing') ?? null,
      sales: keys.find(({ team }) => team === 'sales') ?? null,
    };
  }

  /** The reader's own key when an edit voided it and they have not turned it again. */
  @ResolveField(() => VoidedKey, { nullable: true })
  async myVoidedKey(@Parent() event: EventRecord): Promise<VoidedKey | null> {
    const memberId = actingMemberId();
    const key = memberId ? await this.keysOf.voidedOf(event.id, memberId) : undefined;
    if (!key || event.stage !== 'planning') return null;
    return { ...key, timeZone: key.snapshot.timeZone, changes: changesSince(key.snapshot, event) };
  }

  @ResolveField(() => [EventReadinessLine])
  readiness(@Parent() event: EventRecord): ReadinessLine[] {
    return readiness(event, this.clock.now());
  }
}
