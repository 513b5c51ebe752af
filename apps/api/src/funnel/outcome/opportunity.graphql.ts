import {
  createUnionType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { OPPORTUNITY_STAGES, type OpportunityStage } from '@worthwhile/domain';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';
import { HandOffMember, HandOffNotYours } from '../handoff/index.js';

export const OpportunityStageEnum = Object.fromEntries(OPPORTUNITY_STAGES.map((name) => [name, name])) as {
  [K in OpportunityStage]: K;
};
registerEnumType(OpportunityStageEnum, { name: 'OpportunityStage' });

/** A possible sale, with the event and the problem that led to it. */
@ObjectType()
export class Opportunity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  /** In the smallest unit of the currency; a whole number that may pass what `Int` holds. */
  @Field(() => Float)
  amountMinor: number;

  /** ISO 4217, for instance EUR. */
  @Field(() => String)
  currency: string;

  @Field(() => OpportunityStageEnum)
  stage: OpportunityStage;

  /** Why it was won or lost. */
  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => HandOffMember)
  owner: HandOffMember;

  @Field(() => ID, { nullable: true })
  handOffId: string | null;

  @Field(() => ID)
  personId: string;

  @Field(() => String)
  personName: string;

  @Field(() => String, { nullable: true })
  company: string | null;

  @Field(() => ID)
  eventId: string;

  @Field(() => ID, { nullable: true })
  problemId: string | null;

  /** Grows with every move; a move says which one it is based on. */
  @Field(() => Int)
  revision: number;

  @Field(() => Date)
  openedAt: Date;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;
}

@ObjectType()
export class OpportunityPage {
  @Field(() => [Opportunity])
  opportunities: Opportunity[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

@InputType()
export class OpenOpportunityInput {
  @Field(() => ID)
  handOffId: string;

  @Field(() => String)
  name: string;

  @Field(() => Float)
  amountMinor: number;

  @Field(() => String)
  currency: string;

  /** The problem behind it; left out, the one they named or the event was about. */
  @Field(() => ID, { nullable: true })
  problemId?: string | null;
}

@ObjectType()
export class OpportunitySaved {
  @Field(() => Opportunity)
  opportunity: Opportunity;
}

/** One hand-off leads to one opportunity at most. */
@ObjectType({ implements: [Refusal] })
export class OpportunityExists extends Refusal {
  @Field(() => Opportunity)
  existing: Opportunity;
}

/** Somebody moved it since it was shown. */
@ObjectType({ implements: [Refusal] })
export class OpportunityChangedMeanwhile extends Refusal {
  @Field(() => Opportunity)
  theirs: Opportunity;
}

/** Won and lost are final. */
@ObjectType({ implements: [Refusal] })
export class OpportunityClosed extends Refusal {
  @Field(() => OpportunityStageEnum)
  stage: OpportunityStage;
}

export const OpenOpportunityResult = createUnionType({
  name: 'OpenOpportunityResult',
  types: () => [OpportunitySaved, OpportunityExists, HandOffNotYours] as const,
  resolveType: (value: object) =>
    'opportunity' in value ? OpportunitySaved : 'existing' in value ? OpportunityExists : HandOffNotYours,
});

export const MoveOpportunityResult = createUnionType({
  name: 'MoveOpportunityResult',
  types: () => [OpportunitySaved, OpportunityChangedMeanwhile, OpportunityClosed] as const,
  resolveType: (value: object) =>
    'opportunity' in value
      ? OpportunitySaved
      : 'theirs' in value
        ? OpportunityChangedMeanwhile
        : OpportunityClosed,
});
