import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { BoardStage, EventFormat, EventMode, Goals, Team } from '@worthwhile/domain';
import { TeamEnum } from '../../directory/members/member.graphql.js';
import { BoardStageEnum, EventFormatEnum, EventModeEnum, HostPartEnum } from './event-parts.graphql.js';

/** An event's first form, three fields: who it is for, which problem, what they get. */
@InputType()
export class ProposalInput {
  @Field(() => String)
  audience: string;

  @Field(() => ID)
  problemId: string;

  @Field(() => String)
  promise: string;
}

@InputType()
export class EventProofInput {
  @Field(() => String)
  figure: string;

  @Field(() => String)
  source: string;
}

@InputType()
export class EventHostInput {
  @Field(() => String)
  name: string;

  @Field(() => HostPartEnum)
  part: 'host' | 'speaker';

  @Field(() => String, { nullable: true })
  line?: string | null;

  @Field(() => ID, { nullable: true })
  memberId?: string | null;
}

@InputType()
export class EventGoalsInput implements Goals {
  @Field(() => Int, { nullable: true })
  invite?: number | null;

  @Field(() => Int, { nullable: true })
  register?: number | null;

  @Field(() => Int, { nullable: true })
  attend?: number | null;

  @Field(() => Int, { nullable: true })
  warm?: number | null;

  @Field(() => Int, { nullable: true })
  handoff?: number | null;

  @Field(() => Int, { nullable: true })
  converse?: number | null;

  @Field(() => Int, { nullable: true })
  outcome?: number | null;
}

/** What to change: a field that is left out stays, null clears it. */
@InputType()
export class EventPatchInput {
  @Field(() => String, { nullable: true })
  audience?: string;

  @Field(() => ID, { nullable: true })
  problemId?: string | null;

  @Field(() => String, { nullable: true })
  promise?: string;

  @Field(() => [String], { nullable: true })
  takeAways?: string[];

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field(() => String, { nullable: true })
  notFor?: string | null;

  @Field(() => Int, { nullable: true })
  minutesAsked?: number | null;

  @Field(() => EventProofInput, { nullable: true })
  proof?: EventProofInput | null;

  @Field(() => String, { nullable: true })
  followUp?: string | null;

  @Field(() => EventFormatEnum, { nullable: true })
  format?: EventFormat | null;

  @Field(() => EventModeEnum, { nullable: true })
  mode?: EventMode | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true })
  joinUrl?: string | null;

  /** The wall clock in `timeZone`, `YYYY-MM-DDTHH:mm`. Moving the start alone moves the end along. */
  @Field(() => String, { nullable: true })
  startsAt?: string | null;

  /** The wall clock in `timeZone`, `YYYY-MM-DDTHH:mm`. */
  @Field(() => String, { nullable: true })
  endsAt?: string | null;

  /** IANA name. A new zone alone keeps the wall clock. */
  @Field(() => String, { nullable: true })
  timeZone?: string;

  @Field(() => Int, { nullable: true })
  capacity?: number | null;

  @Field(() => [EventHostInput], { nullable: true })
  hosts?: EventHostInput[];

  @Field(() => EventGoalsInput, { nullable: true })
  goals?: EventGoalsInput;
}

/** Which events. What is left out does not filter. */
@InputType()
export class EventFilter {
  @Field(() => [BoardStageEnum], { nullable: true })
  stages?: BoardStage[] | null;

  /** Words in the promise, the audience or the problem. */
  @Field(() => String, { nullable: true })
  q?: string | null;

  /** The team that proposed it. */
  @Field(() => TeamEnum, { nullable: true })
  team?: Team | null;

  @Field(() => ID, { nullable: true })
  problemId?: string | null;

  @Field(() => EventFormatEnum, { nullable: true })
  format?: EventFormat | null;

  /** Those the reader proposed, adopted or hosts. */
  @Field(() => Boolean, { nullable: true })
  mine?: boolean | null;

  /** Starting at this instant or later; events without a date are left out. */
  @Field(() => Date, { nullable: true })
  from?: Date | null;

  /** Starting before this instant; events without a date are left out. */
  @Field(() => Date, { nullable: true })
  to?: Date | null;
}
