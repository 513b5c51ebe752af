import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { InvitationRepository } from './invitation.repository.js';
import { Audience, InviteePage, Nominated, SendInvitationsResult } from './invite.graphql.js';
import { NominateCommand } from './nominate.command.js';
import { SendInvitationsCommand } from './send-invitations.command.js';

@Resolver()
export class InviteResolver {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly nominateCommand: NominateCommand,
    private readonly sendCommand: SendInvitationsCommand,
  ) {}

  /** How many are on the list, have it, would get it, and would not, with the reasons. */
  @Query(() => Audience)
  @Allow('event.read')
  audience(@Args('eventId', { type: () => ID }) eventId: string): Promise<Audience> {
    return this.invitations.audience(eventId);
  }

  @Query(() => InviteePage)
  @Allow('person.read')
  invitees(
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<InviteePage> {
    return this.invitations.page(eventId, first, after);
  }

  @Mutation(() => Nominated)
  @Allow('person.invite')
  async nominate(
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('personIds', { type: () => [ID] }) personIds: string[],
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<Nominated> {
    const nominated = await this.nominateCommand.run(eventId, personIds, reason);
    return { ...nominated, audience: await this.invitations.audience(eventId) };
  }

  /** Everybody whom a filter of the people list finds; without one, everybody there is. */
  @Mutation(() => Nominated)
  @Allow('person.invite')
  nominateMatching(
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('q', { type: () => String, nullable: true }) q?: string | null,
    @Args('ownerId', { type: () => ID, nullable: true }) ownerId?: string | null,
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<Nominated> {
    return this.nominateCommand.matching(eventId, { q, ownerId }, reason);
  }

  /** Sends to everybody on the list who may get it, in the sender's name, opening with these words. */
  @Mutation(() => SendInvitationsResult)
  @Allow('person.invite')
  sendInvitations(
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('greeting', { type: () => String }) greeting: string,
  ): Promise<typeof SendInvitationsResult> {
    return this.sendCommand.run(eventId, greeting);
  }
}
