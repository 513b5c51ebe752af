import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { AnswerProposalCommand } from './answer-proposal.command.js';
import { EditEventCommand } from './edit-event.command.js';
import { EventPatchInput, ProposalInput } from './event-input.graphql.js';
import type { EventRecord } from './event-record.js';
import { EditEventResult, EventResult, TurnKeyResult } from './event-results.graphql.js';
import { Event } from './event.graphql.js';
import { ProposeEventCommand } from './propose-event.command.js';
import { PublishEventCommand } from './publish-event.command.js';
import { TurnKeyCommand } from './turn-key.command.js';

const id = () => ID;

/** From the proposal to the public page, one act a mutation. */
@Resolver(() => Event)
export class EventWayResolver {
  constructor(
    private readonly proposals: ProposeEventCommand,
    private readonly answers: AnswerProposalCommand,
    private readonly edits: EditEventCommand,
    private readonly keys: TurnKeyCommand,
    private readonly publications: PublishEventCommand,
  ) {}

  @Mutation(() => Event)
  @Allow('event.propose')
  proposeEvent(@Args('input') input: ProposalInput): Promise<EventRecord> {
    return this.proposals.run(input);
  }

  /** For the team that did not propose it. */
  @Mutation(() => EventResult)
  @Allow('event.adopt')
  adoptEvent(@Args('id', { type: id }) eventId: string): Promise<typeof EventResult> {
    return this.answers.adopt(eventId);
  }

  @Mutation(() => EventResult)
  @Allow('event.adopt')
  declineProposal(
    @Args('id', { type: id }) eventId: string,
    @Args('reason') reason: string,
  ): Promise<typeof EventResult> {
    return this.answers.decline(eventId, reason);
  }

  /** `revision` is the one the editor was shown. */
  @Mutation(() => EditEventResult)
  @Allow('event.edit')
  editEvent(
    @Args('id', { type: id }) eventId: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('patch') patch: EventPatchInput,
    @Args('acceptUnpublish', { type: () => Boolean, defaultValue: false }) acceptUnpublish: boolean,
  ): Promise<typeof EditEventResult> {
    return this.edits.run(eventId, revision, patch, acceptUnpublish);
  }

  /** Turns the key of the member's own team, for the text with this key revision. */
  @Mutation(() => TurnKeyResult)
  @Allow('event.edit')
  turnKey(
    @Args('id', { type: id }) eventId: string,
    @Args('keyRevision', { type: () => Int }) keyRevision: number,
  ): Promise<typeof TurnKeyResult> {
    return this.keys.turn(eventId, keyRevision);
  }

  @Mutation(() => EventResult)
  @Allow('event.edit')
  takeKeyBack(@Args('id', { type: id }) eventId: string): Promise<typeof EventResult> {
    return this.keys.takeBack(eventId);
  }

  /** Opens the public page, once both keys are turned. */
  @Mutation(() => EventResult)
  @Allow('event.publish')
  publishEvent(@Args('id', { type: id }) eventId: string): Promise<typeof EventResult> {
    return this.publications.publish(eventId);
  }

  @Mutation(() => EventResult)
  @Allow('event.edit')
  cancelEvent(
    @Args('id', { type: id }) eventId: string,
    @Args('reason') reason: string,
  ): Promise<typeof EventResult> {
    return this.publications.cancel(eventId, reason);
  }
}
