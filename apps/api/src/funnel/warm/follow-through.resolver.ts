import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../directory/index.js';
import { Allow } from '../../platform/auth/allow.js';
import { batched } from '../../platform/graphql/batch.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { AskFeedbackCommand } from './ask-feedback.command.js';
import { EventAnswersQuery } from './event-answers.query.js';
import {
  AskFeedbackResult,
  EventAnswersPage,
  FollowThrough,
  WarmPeoplePage,
  WarmthLineShown,
} from './follow-through.graphql.js';
import { FollowThroughQuery } from './follow-through.query.js';
import { WarmPeopleQuery } from './warm-people.query.js';

@Resolver()
export class FollowThroughResolver {
  constructor(
    private readonly query: FollowThroughQuery,
    private readonly answers: EventAnswersQuery,
    private readonly warm: WarmPeopleQuery,
    private readonly ask: AskFeedbackCommand,
  ) {}

  @Query(() => FollowThrough)
  @Allow('registration.read')
  followThrough(@Args('eventId', { type: () => ID }) eventId: string): Promise<FollowThrough> {
    return this.query.of(eventId);
  }

  /** What attendees answered, newest first; only those to whom something is owed when asked for. */
  @Query(() => EventAnswersPage)
  @Allow('registration.read')
  eventAnswers(
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('owedOnly', { type: () => Boolean, defaultValue: false }) owedOnly: boolean,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<EventAnswersPage> {
    return this.answers.page(eventId, { owedOnly, first, after: after ?? null });
  }

  /** The attendees of an event, the warmest first. */
  @Query(() => WarmPeoplePage)
  @Allow('registration.read')
  warmPeople(
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<WarmPeoplePage> {
    return this.warm.page(eventId, first, after ?? null);
  }

  /** Asks everybody who came, may be written to about the event, and was not asked yet. */
  @Mutation(() => AskFeedbackResult)
  @Allow('feedback.ask')
  async askFeedback(@Args('eventId', { type: () => ID }) eventId: string): Promise<typeof AskFeedbackResult> {
    const outcome = await this.ask.run(eventId);
    return 'code' in outcome ? outcome : { ...outcome, followThrough: await this.query.of(eventId) };
  }
}

/** What this stage knows of a person: why they are warm. */
@Resolver(() => Person)
export class PersonWarmthResolver {
  constructor(private readonly warm: WarmPeopleQuery) {}

  /** The lines of the warmest event; empty while nothing is known. */
  @ResolveField(() => [WarmthLineShown])
  async warmthLines(
    @Parent() person: Person,
    @Context() context: GraphqlContext,
  ): Promise<WarmthLineShown[]> {
    const found = await batched(context, this, (ids) => this.warm.linesOf(ids)).load(person.id);
    return found ?? [];
  }
}
