import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { HandoffOutcome } from '@worthwhile/domain';
import { Allow } from '../../platform/auth/allow.js';
import { HandOffChangeResult } from './change.graphql.js';
import { CloseCommand } from './close.command.js';
import { HandBackCommand } from './hand-back.command.js';
import { HandoffOutcomeEnum } from './hand-off.graphql.js';
import { SnoozeCommand } from './snooze.command.js';

@Resolver()
export class HandlingResolver {
  constructor(
    private readonly back: HandBackCommand,
    private readonly snooze: SnoozeCommand,
    private readonly close: CloseCommand,
  ) {}

  /** Gives a person back to the queue; the next rep reads the reason. */
  @Mutation(() => HandOffChangeResult)
  @Allow('handoff.claim')
  handBack(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<typeof HandOffChangeResult> {
    return this.back.run(id, { reason });
  }

  /** Puts a person away until the date they named, with what they said. */
  @Mutation(() => HandOffChangeResult)
  @Allow('handoff.claim')
  snoozeHandoff(
    @Args('id', { type: () => ID }) id: string,
    @Args('until', { type: () => Date }) until: Date,
    @Args('words', { type: () => String, nullable: true }) words?: string | null,
  ): Promise<typeof HandOffChangeResult> {
    return this.snooze.run(id, { until, words: words ?? null });
  }

  /** Ends it with what came of it. An opportunity is opened instead. */
  @Mutation(() => HandOffChangeResult)
  @Allow('handoff.claim')
  closeHandoff(
    @Args('id', { type: () => ID }) id: string,
    @Args('outcome', { type: () => HandoffOutcomeEnum }) outcome: HandoffOutcome,
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<typeof HandOffChangeResult> {
    return this.close.run(id, { outcome, reason: reason ?? null });
  }
}
