import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { HandOff } from './hand-off.graphql.js';

/** The row a line of the brief was read from. */
@ObjectType()
export class BriefLink {
  /** `feedback`, `registration`, `problem`, `permission` or `event` */
  @Field(() => String)
  kind: string;

  @Field(() => ID)
  id: string;
}

/** Their own answer after the event. */
@ObjectType()
export class BriefAnswer {
  @Field(() => ID)
  id: string;

  /** `yes`, `partly` or `no` */
  @Field(() => String)
  gotIt: string;

  @Field(() => String, { nullable: true })
  worthIt: string | null;

  /** What was missing, verbatim. */
  @Field(() => String, { nullable: true })
  missing: string | null;

  @Field(() => Date)
  answeredAt: Date;

  @Field(() => BriefLink)
  link: BriefLink;
}

@ObjectType()
export class BriefMinutes {
  /** Null when only their presence is known. */
  @Field(() => Int, { nullable: true })
  minutes: number | null;

  /** The minutes the event asked for. */
  @Field(() => Int, { nullable: true })
  asked: number | null;

  @Field(() => BriefLink)
  link: BriefLink;
}

/** The likely problem, with questions that open a conversation about it. */
@ObjectType()
export class BriefProblem {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  statement: string;

  @Field(() => [String])
  openers: string[];

  /** Signs that they do not have it. */
  @Field(() => [String])
  disqualifiers: string[];

  /** True when the person named it; else it is what the event was about. */
  @Field(() => Boolean)
  namedByThem: boolean;

  @Field(() => BriefLink)
  link: BriefLink;
}

/** The one card a rep reads in 20 seconds before a first touch. What is not known is null. */
@ObjectType()
export class HandOffBrief {
  /** That of the hand-off: several parts of a screen read one brief. */
  @Field(() => ID)
  id: string;

  @Field(() => HandOff)
  handOff: HandOff;

  @Field(() => String)
  email: string;

  @Field(() => BriefAnswer, { nullable: true })
  answer: BriefAnswer | null;

  @Field(() => BriefMinutes, { nullable: true })
  minutes: BriefMinutes | null;

  @Field(() => BriefProblem, { nullable: true })
  problem: BriefProblem | null;

  /** What not to do, as sentences. */
  @Field(() => [String])
  limits: string[];

  @Field(() => BriefLink)
  eventLink: BriefLink;
}
