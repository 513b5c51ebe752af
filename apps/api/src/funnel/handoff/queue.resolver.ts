import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { QueueCounts, QueuePage, type QueueView, QueueViewEnum } from './queue.graphql.js';
import { QueueQuery } from './queue.query.js';

@Resolver()
export class QueueResolver {
  constructor(private readonly query: QueueQuery) {}

  /** Who waits for sales, by clock, then warmth. Those without permission are not in it; they are a count. */
  @Query(() => QueuePage)
  @Allow('handoff.read')
  queue(
    @Args('view', { type: () => QueueViewEnum, defaultValue: 'all' }) view: QueueView,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<QueuePage> {
    return this.query.page(view, first, after);
  }

  @Query(() => QueueCounts)
  @Allow('handoff.read')
  queueCounts(): Promise<QueueCounts> {
    return this.query.counts();
  }
}
