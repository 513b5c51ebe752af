import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Answer } from '@worthwhile/domain';
import { Allow } from '../../platform/auth/allow.js';
import { AnswerEnum, RegistrationPage, RegistrationSummary } from './registration.graphql.js';
import { RegistrationQuery } from './registration.query.js';

@Resolver()
export class RegistrationResolver {
  constructor(private readonly query: RegistrationQuery) {}

  /** Who answered and what they want, the latest first. */
  @Query(() => RegistrationPage)
  @Allow('registration.read')
  registrations(
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('answer', { type: () => AnswerEnum, nullable: true }) answer?: Answer | null,
    @Args('withWords', { type: () => Boolean, defaultValue: false }) withWords?: boolean,
  ): Promise<RegistrationPage> {
    return this.query.page(eventId, first, after, { answer: answer ?? null, withWords: withWords ?? false });
  }

  @Query(() => RegistrationSummary)
  @Allow('registration.read')
  registrationSummary(@Args('eventId', { type: () => ID }) eventId: string): Promise<RegistrationSummary> {
    return this.query.summary(eventId);
  }
}
