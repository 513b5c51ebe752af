import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Answer, ANSWERS } from '@worthwhile/domain';

export const AnswerEnum = Object.fromEntries(ANSWERS.map((one) => [one, one])) as { [K in Answer]: K };
registerEnumType(AnswerEnum, { name: 'Answer', description: 'What somebody answered to an event.' });

/** One person, one event: what they answered and what they want from it. */
@ObjectType()
export class Registration {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => String, { nullable: true })
  company: string | null;

  @Field(() => AnswerEnum)
  answer: Answer;

  /** When they answered so. */
  @Field(() => Date)
  answeredAt: Date;

  /** What they want from it, in their own words: the latest they said, verbatim. */
  @Field(() => String, { nullable: true })
  want: string | null;

  /** True when one of us may write to them afterwards. */
  @Field(() => Boolean)
  allowsRep: boolean;
}

@ObjectType()
export class RegistrationPage {
  @Field(() => [Registration])
  registrations: Registration[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

/** The answers to an event, counted. */
@ObjectType()
export class RegistrationSummary {
  @Field(() => Int)
  registered: number;

  @Field(() => Int)
  cancelled: number;

  /** Of those registered: how many said what they want. */
  @Field(() => Int)
  withWords: number;

  /** Of those registered: how many allow one of us to write afterwards. */
  @Field(() => Int)
  allowRep: number;

  /** Null when seats are not counted. */
  @Field(() => Int, { nullable: true })
  seatsLeft: number | null;
}
