import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { WARMTH_SIGNALS, type WarmthSignal, YES_PARTLY_NO, type YesPartlyNo } from '@worthwhile/domain';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const YesPartlyNoEnum = enumOf<YesPartlyNo>(YES_PARTLY_NO);
export const WarmthSignalEnum = enumOf<WarmthSignal>(WARMTH_SIGNALS);
registerEnumType(YesPartlyNoEnum, { name: 'YesPartlyNo' });
registerEnumType(WarmthSignalEnum, { name: 'WarmthSignal' });

/** How often each was answered. */
@ObjectType()
export class AnswerCounts {
  @Field(() => Int)
  yes: number;

  @Field(() => Int)
  partly: number;

  @Field(() => Int)
  no: number;
}

/** Who would be asked now, and who would not and why. */
@ObjectType()
export class AskAudienceCounts {
  @Field(() => Int)
  willBeAsked: number;

  @Field(() => Int)
  alreadyAsked: number;

  /** They walked in and agreed to nothing, mail about the event included. */
  @Field(() => Int)
  walkIns: number;

  /** They took back the leave to write about the event itself. */
  @Field(() => Int)
  noServiceMail: number;
}

/** One line of a score: for what, how many points, and the row it was read from. */
@ObjectType()
export class WarmthLineShown {
  @Field(() => WarmthSignalEnum)
  signal: WarmthSignal;

  @Field(() => Int)
  points: number;

  @Field(() => String)
  text: string;

  /** `registration`, `want`, `question`, `feedback` or `permission`. */
  @Field(() => String)
  sourceKind: string;

  @Field(() => ID)
  sourceId: string;
}

/** An attendee with how warm they are, explained. */
@ObjectType()
export class WarmPerson {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => String, { nullable: true })
  company: string | null;

  /** 0 to 100, as of now. */
  @Field(() => Int)
  points: number;

  @Field(() => [WarmthLineShown])
  lines: WarmthLineShown[];

  /** When they became warm; null when they are not. */
  @Field(() => Date, { nullable: true })
  warmSince: Date | null;

  /** What they want, in their own words. */
  @Field(() => String, { nullable: true })
  want: string | null;

  /** Channels on which a rep may contact them: `mail`, `phone`. */
  @Field(() => [String])
  allowed: string[];
}

@ObjectType()
export class WarmPeoplePage {
  @Field(() => [WarmPerson])
  people: WarmPerson[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

/** What an attendee said after the event. */
@ObjectType()
export class EventAnswer {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  company: string | null;

  @Field(() => YesPartlyNoEnum, { nullable: true })
  gotIt: YesPartlyNo | null;

  @Field(() => YesPartlyNoEnum, { nullable: true })
  worthIt: YesPartlyNo | null;

  /** In their own words. */
  @Field(() => String, { nullable: true })
  missing: string | null;

  /** Promised take-aways they said they do not have. */
  @Field(() => [String])
  withoutTakeAways: string[];

  @Field(() => Date)
  answeredAt: Date;

  /** What was missing is answered by this day, YYYY-MM-DD, by `owedBy`; null when nothing is owed. */
  @Field(() => String, { nullable: true })
  owedUntil: string | null;

  @Field(() => String, { nullable: true })
  owedBy: string | null;
}

@ObjectType()
export class EventAnswersPage {
  @Field(() => [EventAnswer])
  answers: EventAnswer[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

/** What came of an event: who was asked, who answered and what, who is warm. */
@ObjectType()
export class FollowThrough {
  @Field(() => ID)
  eventId: string;

  @Field(() => Int)
  attended: number;

  @Field(() => Int)
  asked: number;

  /** Attendees who answered; the response rate is this over `asked`. */
  @Field(() => Int)
  answered: number;

  @Field(() => AnswerCounts)
  gotIt: AnswerCounts;

  @Field(() => AnswerCounts)
  worthIt: AnswerCounts;

  /** Answers that leave something to make good on. */
  @Field(() => Int)
  owed: number;

  @Field(() => Int)
  warm: number;

  @Field(() => AskAudienceCounts)
  audience: AskAudienceCounts;

  /** When those are asked without anybody pressing; null when that will not happen. */
  @Field(() => Date, { nullable: true })
  asksItselfAt: Date | null;

  /** Why nobody can be asked now; null when they can. */
  @Field(() => String, { nullable: true })
  cannotAsk: string | null;
}

@ObjectType()
export class FeedbackAsked {
  @Field(() => Int)
  asked: number;

  @Field(() => FollowThrough)
  followThrough: FollowThrough;
}

/** The event is not over, was not held, or nobody is left to ask. */
@ObjectType({ implements: [Refusal] })
export class FeedbackNotAsked extends Refusal {}

export const AskFeedbackResult = createUnionType({
  name: 'AskFeedbackResult',
  types: () => [FeedbackAsked, FeedbackNotAsked] as const,
  resolveType: (value: object) => ('asked' in value ? FeedbackAsked : FeedbackNotAsked),
});
