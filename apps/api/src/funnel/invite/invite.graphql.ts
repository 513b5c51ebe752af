import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Suppression, SUPPRESSIONS } from '@worthwhile/domain';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';

export const SuppressionEnum = Object.fromEntries(SUPPRESSIONS.map((one) => [one, one])) as {
  [K in Suppression]: K;
};
registerEnumType(SuppressionEnum, { name: 'Suppression', description: 'Why somebody gets no invitation.' });

@ObjectType()
export class SuppressionCount {
  @Field(() => SuppressionEnum)
  reason: Suppression;

  /** The end of the sentence "… will not get it, because they …". */
  @Field(() => String)
  words: string;

  @Field(() => Int)
  count: number;
}

/** Who is on an event's list, and what would happen if it were sent now. */
@ObjectType()
export class Audience {
  @Field(() => Int)
  nominated: number;

  @Field(() => Int)
  sent: number;

  /** Asked to be sent and on their way. */
  @Field(() => Int)
  sending: number;

  /** Would get the invitation if it were sent now. */
  @Field(() => Int)
  toSend: number;

  /** Would not, each counted under the first reason that holds. */
  @Field(() => [SuppressionCount])
  suppressed: SuppressionCount[];
}

@ObjectType()
export class Invitee {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => String, { nullable: true })
  company: string | null;

  /** Why it is worth this person's time. */
  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true })
  nominatedByName: string | null;

  @Field(() => Date)
  nominatedAt: Date;

  @Field(() => Date, { nullable: true })
  sentAt: Date | null;

  /** Their answer to the event, when they gave one. */
  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => SuppressionEnum, { nullable: true })
  suppression: Suppression | null;
}

@ObjectType()
export class InviteePage {
  @Field(() => [Invitee])
  invitees: Invitee[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

@ObjectType()
export class Nominated {
  /** People who are new on the list. */
  @Field(() => Int)
  added: number;

  /** People who were on it before. */
  @Field(() => Int)
  already: number;

  @Field(() => Audience)
  audience: Audience;
}

@ObjectType()
export class InvitationsRequested {
  /** How many are on their way now. */
  @Field(() => Int)
  requested: number;

  @Field(() => Audience)
  audience: Audience;
}

/** There is no public page to invite to yet. */
@ObjectType({ implements: [Refusal] })
export class EventNotPublished extends Refusal {}

/** Everybody on the list has it, or should not get it. */
@ObjectType({ implements: [Refusal] })
export class NobodyToInvite extends Refusal {}

export const SendInvitationsResult = createUnionType({
  name: 'SendInvitationsResult',
  types: () => [InvitationsRequested, EventNotPublished, NobodyToInvite] as const,
  resolveType: (value: object) => {
    if ('requested' in value) return InvitationsRequested;
    return (value as Refusal).code === 'NOBODY_TO_INVITE' ? NobodyToInvite : EventNotPublished;
  },
});
