import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Somebody who works at a company we know. */
@ObjectType()
export class Person {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => ID, { nullable: true })
  accountId: string | null;

  @Field(() => String, { nullable: true })
  company: string | null;

  @Field(() => String, { nullable: true })
  industry: string | null;

  /** The rep who owns the person, if anybody does. */
  @Field(() => String, { nullable: true })
  ownerName: string | null;

  /** The latest want, in their own words. */
  @Field(() => String, { nullable: true })
  want: string | null;

  /** The highest warmth of any event, 0 to 100; null while nothing is known. */
  @Field(() => Number, { nullable: true })
  warmth: number | null;

  @Field(() => Date)
  createdAt: Date;
}

@ObjectType()
export class PersonPage {
  @Field(() => [Person])
  people: Person[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

/** How many there are: exact up to a thousand, beyond it "1,000+". */
@ObjectType()
export class CappedCount {
  @Field(() => Number)
  count: number;

  @Field(() => Boolean)
  capped: boolean;
}

/** One moment in what we know of a person. `words` are theirs, verbatim. */
@ObjectType()
export class TimelineEntry {
  /** invited, registered, cancelled, want, attended, no_show, feedback, permission, handoff, touch, opportunity */
  @Field(() => String)
  kind: string;

  @Field(() => Date)
  at: Date;

  @Field(() => ID, { nullable: true })
  eventId: string | null;

  @Field(() => String, { nullable: true })
  eventPromise: string | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  /** What happened beside the words: minutes, an answer, a channel, a stage. */
  @Field(() => String, { nullable: true })
  detail: string | null;

  @Field(() => String, { nullable: true })
  byName: string | null;
}

/** Something the person allows now, as the sentence they saw. */
@ObjectType()
export class PersonPermission {
  @Field(() => String)
  purpose: string;

  @Field(() => String)
  channel: string;

  @Field(() => String)
  wording: string;

  @Field(() => String)
  source: string;

  @Field(() => Date)
  grantedAt: Date;

  @Field(() => Date, { nullable: true })
  expiresAt: Date | null;
}
