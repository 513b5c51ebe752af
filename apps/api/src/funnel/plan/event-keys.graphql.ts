import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { COVERED_FIELDS, type CoveredField, type KeyChange, type ReadinessField } from '@worthwhile/domain';
import { Member } from '../../directory/members/member.graphql.js';

export const CoveredFieldEnum = Object.fromEntries(COVERED_FIELDS.map((field) => [field, field])) as {
  [K in CoveredField]: K;
};
registerEnumType(CoveredFieldEnum, { name: 'CoveredField' });

/** A key that is turned. */
@ObjectType()
export class EventKey {
  @Field(() => Member)
  member: Member;

  @Field(() => Date)
  turnedAt: Date;
}

/** Both keys; null is a key that waits to be turned. */
@ObjectType()
export class EventKeys {
  @Field(() => EventKey, { nullable: true })
  marketing: EventKey | null;

  @Field(() => EventKey, { nullable: true })
  sales: EventKey | null;
}

/** One part of the covered text that changed. Dates are instants in ISO 8601. */
@ObjectType()
export class EventKeyChange implements KeyChange {
  @Field(() => CoveredFieldEnum)
  field: CoveredField;

  /** Which take-away, counted from 0. */
  @Field(() => Int, { nullable: true })
  index: number | null;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

/** The reader's own key, voided by an edit: what changed since it was turned. */
@ObjectType()
export class VoidedKey {
  @Field(() => Date)
  turnedAt: Date;

  @Field(() => Date)
  voidedAt: Date;

  @Field(() => Member, { nullable: true })
  voidedBy: Member | null;

  /** The zone of the text then; dates in `changes` are read in it. */
  @Field(() => String)
  timeZone: string;

  @Field(() => [EventKeyChange])
  changes: KeyChange[];
}

/** One line of what the event needs before its keys may be turned. */
@ObjectType()
export class EventReadinessLine {
  @Field(() => String)
  field: ReadinessField;

  /** A blocking line must be met; advice only helps. */
  @Field(() => Boolean)
  blocking: boolean;

  @Field(() => Boolean)
  met: boolean;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  why: string | null;
}
