import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { boardStage, type BoardStage } from '@worthwhile/domain';
import { Allow } from '../../platform/auth/allow.js';
import { Config } from '../../platform/config/config.js';
import { batched } from '../../platform/graphql/batch.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { ProblemRepository } from '../../problems/index.js';
import { Problem } from '../../problems/problem.graphql.js';
import type { EventRecord } from './event-record.js';
import { Event } from './event.graphql.js';
import { EventRepository } from './event.repository.js';

@Resolver(() => Event)
export class EventResolver {
  constructor(
    private readonly events: EventRepository,
    private readonly problems: ProblemRepository,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Query(() => Event)
  @Allow('event.read')
  async event(@Args('id', { type: () => ID }) id: string): Promise<EventRecord> {
    const event = await this.events.find(id);
    if (!event) throw new NotFoundError('event');
    return event;
  }

  @ResolveField()
  stage(@Parent() event: EventRecord): BoardStage {
    return boardStage(event, this.clock.now());
  }

  @ResolveField()
  publicUrl(@Parent() event: EventRecord): string {
    return `${this.config.PUBLIC_URL.replace(/\/$/, '')}/e/${event.slug}`;
  }

  @ResolveField()
  async problem(@Parent() event: EventRecord, @Context() context: GraphqlContext): Promise<Problem | null> {
    if (!event.problemId) return null;
    const problems = batched<Problem>(context, this.problems, (ids) => this.problems.findMany(ids));
    return (await problems.load(event.problemId)) ?? null;
  }
}
