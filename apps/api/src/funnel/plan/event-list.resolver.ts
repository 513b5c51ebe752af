import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { EventFilter } from './event-input.graphql.js';
import { BoardColumn, EventPage, type EventSort, EventSortEnum } from './event-list.graphql.js';
import { EventListRepository } from './event-list.repository.js';

@Resolver()
export class EventListResolver {
  constructor(private readonly list: EventListRepository) {}

  @Query(() => EventPage)
  @Allow('event.read')
  events(
    @Args('filter', { type: () => EventFilter, nullable: true }) filter: EventFilter | null,
    @Args('sort', { type: () => EventSortEnum, defaultValue: EventSortEnum.start_desc }) sort: EventSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<EventPage> {
    return this.list.page(filter ?? {}, sort, first, after);
  }

  /** The columns of the planning board in order; `done` comes with its newest only. */
  @Query(() => [BoardColumn])
  @Allow('event.read')
  board(
    @Args('filter', { type: () => EventFilter, nullable: true }) filter: EventFilter | null,
  ): Promise<BoardColumn[]> {
    return this.list.board(filter ?? {});
  }
}
