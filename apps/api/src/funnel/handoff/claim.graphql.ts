import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';
import { HandOffMember } from './hand-off.graphql.js';

/** The hand-off is yours. Field `handOff` is read only when it is asked for. */
@ObjectType()
export class ClaimAccepted {
  @Field(() => ID)
  handOffId: string;
}

/** A colleague was faster, or holds it since some time. */
@ObjectType({ implements: [Refusal] })
export class AlreadyClaimed extends Refusal {
  @Field(() => HandOffMember)
  by: HandOffMember;

  @Field(() => Date)
  at: Date;
}

@ObjectType({ implements: [Refusal] })
export class HandoffNotAvailable extends Refusal {}

/** One live claim per person: somebody holds them for another event. */
@ObjectType({ implements: [Refusal] })
export class PersonClaimedElsewhere extends Refusal {
  @Field(() => HandOffMember)
  by: HandOffMember;

  @Field(() => ID)
  handOffId: string;
}

@ObjectType({ implements: [Refusal] })
export class CapReached extends Refusal {
  @Field(() => Int)
  cap: number;
}

/** Nobody waits: everybody offered is claimed. */
@ObjectType({ implements: [Refusal] })
export class QueueEmpty extends Refusal {}

const KINDS = {
  ALREADY_CLAIMED: AlreadyClaimed,
  NOT_AVAILABLE: HandoffNotAvailable,
  PERSON_CLAIMED_ELSEWHERE: PersonClaimedElsewhere,
  CAP_REACHED: CapReached,
  QUEUE_EMPTY: QueueEmpty,
} as const;

const resolveType = (value: object) =>
  'code' in value ? KINDS[value.code as keyof typeof KINDS] : ClaimAccepted;

export const ClaimHandoffResult = createUnionType({
  name: 'ClaimHandoffResult',
  types: () =>
    [ClaimAccepted, AlreadyClaimed, HandoffNotAvailable, PersonClaimedElsewhere, CapReached] as const,
  resolveType,
});

export const ClaimNextHandoffResult = createUnionType({
  name: 'ClaimNextHandoffResult',
  types: () => [ClaimAccepted, QueueEmpty, CapReached] as const,
  resolveType,
});
