import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  HANDOFF_OUTCOMES,
  HANDOFF_STATUSES,
  type HandoffOutcome,
  type HandoffStatus,
} from '@worthwhile/domain';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const HandoffStatusEnum = enumOf(HANDOFF_STATUSES);
export const HandoffOutcomeEnum = enumOf(HANDOFF_OUTCOMES);
registerEnumType(HandoffStatusEnum, { name: 'HandoffStatus' });
registerEnumType(HandoffOutcomeEnum, { name: 'HandoffOutcome' });

/** A member, as far as a hand-off names one. */
@ObjectType()
export class HandOffMember {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType()
export class HandOffPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => String, { nullable: true })
  company: string | null;
}

@ObjectType()
export class HandOffEvent {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  promise: string;

  @Field(() => Date, { nullable: true })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true })
  endsAt: Date | null;
}

/** What the person wants, in their own words, verbatim. */
@ObjectType()
export class OwnWords {
  /** The row it stands in. */
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => Date)
  saidAt: Date;
}

/** One reason why somebody is warm, with its points and the row it was read from. */
@ObjectType()
export class HandOffWarmthLine {
  @Field(() => String)
  signal: string;

  @Field(() => Int)
  points: number;

  @Field(() => String)
  text: string;

  @Field(() => String)
  sourceKind: string;

  @Field(() => ID)
  sourceId: string;
}

/** What the person allows a rep, as a sentence. */
@ObjectType()
export class ContactAllowance {
  /** Of this line: the same permission reads differently from another event. */
  @Field(() => ID)
  id: string;

  /** `mail`, `phone` */
  @Field(() => [String])
  channels: string[];

  /** For instance "Call or mail about intercompany". */
  @Field(() => String)
  sentence: string;

  @Field(() => Date, { nullable: true })
  until: Date | null;

  /** The permission's row. */
  @Field(() => ID)
  permissionId: string;

  /** The exact sentence the person was shown. */
  @Field(() => String)
  wording: string;
}

/** A warm attendee offered to sales. */
@ObjectType()
export class HandOff {
  @Field(() => ID)
  id: string;

  @Field(() => HandoffStatusEnum)
  status: HandoffStatus;

  @Field(() => HandoffOutcomeEnum, { nullable: true })
  outcome: HandoffOutcome | null;

  @Field(() => String, { nullable: true })
  outcomeReason: string | null;

  @Field(() => HandOffPerson)
  person: HandOffPerson;

  @Field(() => HandOffEvent)
  event: HandOffEvent;

  /** Null when they wrote nothing. */
  @Field(() => OwnWords, { nullable: true })
  words: OwnWords | null;

  /** `yes`, `partly` or `no`; null when they have not answered. */
  @Field(() => String, { nullable: true })
  gotIt: string | null;

  /** Warmth, 0 to 100: the sum of the lines. */
  @Field(() => Int)
  points: number;

  @Field(() => [HandOffWarmthLine])
  warmth: HandOffWarmthLine[];

  @Field(() => Date, { nullable: true })
  availableAt: Date | null;

  /** When the first touch is due; null while blocked. */
  @Field(() => Date, { nullable: true })
  dueAt: Date | null;

  @Field(() => HandOffMember, { nullable: true })
  claimedBy: HandOffMember | null;

  @Field(() => Date, { nullable: true })
  claimedAt: Date | null;

  @Field(() => Date, { nullable: true })
  snoozedUntil: Date | null;

  /** What they said when naming that date. */
  @Field(() => String, { nullable: true })
  snoozeWords: string | null;

  @Field(() => Date, { nullable: true })
  firstTouchAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;
}
