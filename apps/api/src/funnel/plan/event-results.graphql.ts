import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { ReadinessLine, Team } from '@worthwhile/domain';
import { TeamEnum } from '../../directory/members/member.graphql.js';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';
import { EventReadinessLine } from './event-keys.graphql.js';
import type { EventRecord } from './event-record.js';
import { Event } from './event.graphql.js';

/** Done; the event as it stands now. */
@ObjectType()
export class EventSaved {
  @Field(() => Event)
  event: EventRecord;
}

@ObjectType()
export class EventEdited {
  @Field(() => Event)
  event: EventRecord;

  /** The teams whose key this edit voided. */
  @Field(() => [TeamEnum])
  voidedKeys: Team[];

  /** The public page went off until both keys are turned again. */
  @Field(() => Boolean)
  unpublished: boolean;
}

/** A foreseen "no". `event` is how it stands; `missing` are the open lines when something is needed first. */
@ObjectType({ implements: [Refusal] })
export class EventRefused extends Refusal {
  @Field(() => Event)
  event: EventRecord;

  @Field(() => [EventReadinessLine])
  missing: ReadinessLine[];
}

/** Somebody else saved the brief since it was opened; theirs is shown beside yours. */
@ObjectType({ implements: [Refusal] })
export class EventChangedMeanwhile extends Refusal {
  @Field(() => Event)
  theirs: EventRecord;
}

/** What the key would cover is not what its owner was shown. */
@ObjectType({ implements: [Refusal] })
export class KeyOutdated extends Refusal {
  /** The brief to look at before turning the key. */
  @Field(() => Event)
  now: EventRecord;
}

const typeOf = (value: object) =>
  'theirs' in value
    ? EventChangedMeanwhile
    : 'now' in value
      ? KeyOutdated
      : 'code' in value
        ? EventRefused
        : 'voidedKeys' in value
          ? EventEdited
          : EventSaved;

export const EventResult = createUnionType({
  name: 'EventResult',
  types: () => [EventSaved, EventRefused] as const,
  resolveType: typeOf,
});
export type EventOutcome = EventSaved | EventRefused;

export const EditEventResult = createUnionType({
  name: 'EditEventResult',
  types: () => [EventEdited, EventChangedMeanwhile, EventRefused] as const,
  resolveType: typeOf,
});

export const TurnKeyResult = createUnionType({
  name: 'TurnKeyResult',
  types: () => [EventSaved, KeyOutdated, EventRefused] as const,
  resolveType: typeOf,
});

/** The domain's refusal as the API tells it. */
export function refused(
  event: EventRecord,
  { code, message, missing = [] }: { code: string; message: string; missing?: ReadinessLine[] },
): EventRefused {
  return { code, message, missing, event };
}
