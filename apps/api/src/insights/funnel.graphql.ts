import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Stage, STAGES, type Team } from '@worthwhile/domain';
import { TeamEnum } from '../directory/index.js';

export const StageEnum = Object.fromEntries(STAGES.map((stage) => [stage, stage])) as { [K in Stage]: K };
registerEnumType(StageEnum, { name: 'FunnelStageName', description: 'The eight stages, in their order.' });

/** Which facts are counted: those of events that match, that occurred in the period. Everything when left out. */
@InputType()
export class FunnelFilter {
  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @Field(() => ID, { nullable: true })
  problemId?: string | null;

  /** The team of the event's originator. */
  @Field(() => TeamEnum, { nullable: true })
  team?: Team | null;

  @Field(() => ID, { nullable: true })
  originatorId?: string | null;

  /** From this instant on. */
  @Field(() => Date, { nullable: true })
  from?: Date | null;

  /** Before this instant. */
  @Field(() => Date, { nullable: true })
  to?: Date | null;
}

/** A share of the stage before, 0 to 1, with its 95% interval. */
@ObjectType()
export class StageRate {
  @Field(() => Float)
  value: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;
}

@ObjectType()
export class FunnelStage {
  @Field(() => StageEnum)
  stage: Stage;

  /** Events for `plan`; for every other stage one per person and event. */
  @Field(() => Int)
  count: number;

  /** The same count in the period before, when a period was asked for. */
  @Field(() => Int, { nullable: true })
  countBefore: number | null;

  @Field(() => StageRate, { nullable: true })
  rate: StageRate | null;
}

@ObjectType()
export class Answers {
  @Field(() => Int)
  yes: number;

  @Field(() => Int)
  partly: number;

  @Field(() => Int)
  no: number;
}

/** What attendees say they got. */
@ObjectType()
export class ValueReport {
  @Field(() => Int)
  attended: number;

  @Field(() => Int)
  answered: number;

  @Field(() => Answers)
  gotIt: Answers;

  @Field(() => Answers)
  worthIt: Answers;
}

/** Delays in minutes; `system` is what the software took, `people` what reps took. Null while there are none. */
@ObjectType()
export class HandoffReport {
  /** Wait for a first touch now, claimed or not, whatever the period. */
  @Field(() => Int)
  waiting: number;

  /** Of these: their clock has run out. */
  @Field(() => Int)
  late: number;

  @Field(() => Float, { nullable: true })
  systemMinutes: number | null;

  @Field(() => Float, { nullable: true })
  peopleMinutes: number | null;
}

/** Money in minor units of the workspace's currency. Both teams are credited for all of it. */
@ObjectType()
export class ResultsReport {
  @Field(() => Int)
  open: number;

  @Field(() => Float)
  openMinor: number;

  @Field(() => Int)
  won: number;

  @Field(() => Float)
  wonMinor: number;

  @Field(() => Int)
  lost: number;

  @Field(() => String)
  currency: string;
}

@ObjectType()
export class FunnelReport {
  @Field(() => [FunnelStage])
  stages: FunnelStage[];

  @Field(() => ValueReport)
  value: ValueReport;

  @Field(() => HandoffReport)
  handoff: HandoffReport;

  @Field(() => ResultsReport)
  results: ResultsReport;

  /** The instant up to which facts are counted. */
  @Field(() => Date)
  asOf: Date;
}

/** One event's line in the comparison. */
@ObjectType()
export class EventFigures {
  @Field(() => ID)
  eventId: string;

  @Field(() => String)
  promise: string;

  @Field(() => Date, { nullable: true })
  startsAt: Date | null;

  @Field(() => [FunnelStage])
  stages: FunnelStage[];

  @Field(() => Int)
  gotIt: number;

  @Field(() => Int)
  answered: number;
}

/** One of the people behind a figure (or, for `plan`, an event without a person). */
@ObjectType()
export class FigureRow {
  @Field(() => ID)
  eventId: string;

  @Field(() => String)
  promise: string;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  company: string | null;

  @Field(() => String, { nullable: true })
  role: string | null;

  /** When it happened. */
  @Field(() => Date)
  at: Date;
}

@ObjectType()
export class FigurePage {
  @Field(() => [FigureRow])
  rows: FigureRow[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}
