import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { batched } from '../../platform/graphql/batch.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { HandOff } from '../handoff/index.js';
import { LogTouchCommand } from './log-touch.command.js';
import { LogTouchInput, LogTouchResult, Touch } from './touch.graphql.js';
import { TouchRepository } from './touch.repository.js';

@Resolver(() => HandOff)
export class TouchResolver {
  constructor(
    private readonly touchRepository: TouchRepository,
    private readonly logCommand: LogTouchCommand,
  ) {}

  @Mutation(() => LogTouchResult)
  @Allow('touch.log')
  logTouch(@Args('input') input: LogTouchInput): Promise<typeof LogTouchResult> {
    return this.logCommand.run(input);
  }

  /** The latest twenty contacts with this person, by any rep, newest first. */
  @ResolveField(() => [Touch])
  async touches(@Parent() handOff: HandOff, @Context() context: GraphqlContext): Promise<Touch[]> {
    const people = batched(context, this.touchRepository, (ids) => this.touchRepository.ofPeople(ids));
    return (await people.load(handOff.person.id)) ?? [];
  }
}
