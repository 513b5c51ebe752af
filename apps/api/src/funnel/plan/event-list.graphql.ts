import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BoardStage } from '@worthwhile/domain';
import { BoardStageEnum } from './event-parts.graphql.js';
import type { EventRecord } from './event-record.js';
import { Event } from './event.graphql.js';

export const EventSortEnum = { start_asc: 'start_asc', start_desc: 'start_desc' } as const;
export type EventSort = keyof typeof EventSortEnum;
registerEnumType(EventSortEnum, { name: 'EventSort' });

@ObjectType()
export class EventPage {
  @Field(() => [Event])
  events: EventRecord[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

/** One column of the planning board. `count` may be more than the events it comes with. */
@ObjectType()
export class BoardColumn {
  @Field(() => BoardStageEnum)
  stage: BoardStage;

  @Field(() => Int)
  count: number;

  @Field(() => [Event])
  events: EventRecord[];
}
