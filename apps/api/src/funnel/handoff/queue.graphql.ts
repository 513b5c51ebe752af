import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { HandOff } from './hand-off.graphql.js';

/**
 * `available` may be claimed; `mine` is on my clock, then what I have touched; `all` is whoever waits for a first
 * touch, claimed or not; `snoozed` are mine, by the date they come back.
 */
export const QueueViewEnum = {
  available: 'available',
  mine: 'mine',
  all: 'all',
  snoozed: 'snoozed',
} as const;
export type QueueView = keyof typeof QueueViewEnum;
registerEnumType(QueueViewEnum, { name: 'QueueView' });

/** A page of the queue, by clock, then warmth. */
@ObjectType()
export class QueuePage {
  @Field(() => [HandOff])
  handOffs: HandOff[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

/** The queue in figures. Counting stops at 1,001, which reads "1,000+". */
@ObjectType()
export class QueueCounts {
  /** Wait for a first touch, claimed or not. */
  @Field(() => Int)
  waiting: number;

  /** Of these: due within the hour, or late. */
  @Field(() => Int)
  breaching: number;

  /** Of these: late. */
  @Field(() => Int)
  late: number;

  /** Mine and waiting. */
  @Field(() => Int)
  mine: number;

  /** Mine, snoozed to a later date. */
  @Field(() => Int)
  snoozed: number;

  /** Warm, but a rep may not contact them: a count only. */
  @Field(() => Int)
  blocked: number;
}
