import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public } from '../../platform/auth/allow.js';
import { setSessionCookie } from '../../platform/auth/session-cookie.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { AcceptInvitationCommand } from './accept-invitation.command.js';
import {
  AcceptInvitationInput,
  AcceptInvitationResult,
  InvitationToJoin,
  InviteMemberInput,
  InviteMemberResult,
  MemberInvitation,
} from './invitation.graphql.js';
import { InviteMemberCommand } from './invite-member.command.js';

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly invite: InviteMemberCommand,
    private readonly accept: AcceptInvitationCommand,
  ) {}

  /** Open invitations, newest first. */
  @Query(() => [MemberInvitation])
  @Allow('member.invite')
  memberInvitations(): Promise<MemberInvitation[]> {
    return this.database.rows<MemberInvitation>(
      `select i.id, i.email, i.team, i.role, m.name as "invitedByName", i.created_at as "createdAt", i.expires_at as "expiresAt"
       from member_invitation i join member m on m.workspace_id = i.workspace_id and m.id = i.invited_by
       where i.accepted_at is null and i.withdrawn_at is null and i.expires_at > $1
       order by i.created_at desc, i.id desc`,
      [this.clock.now()],
    );
  }

  @Mutation(() => InviteMemberResult)
  @Allow('member.invite')
  inviteMember(@Args('input') input: InviteMemberInput): Promise<typeof InviteMemberResult> {
    return this.invite.run(input);
  }

  @Mutation(() => Boolean)
  @Allow('member.invite')
  async withdrawInvitation(@Args('id', { type: () => ID }) id: string): Promise<boolean> {
    const row = await this.database.write((tx) =>
      tx.row(
        'update member_invitation set withdrawn_at = $2 where id = $1 and accepted_at is null returning id',
        [id, this.clock.now()],
      ),
    );
    if (!row) throw new NotFoundError('invitation');
    return true;
  }

  /** For the page behind the link; null when the link leads nowhere any more. */
  @Query(() => InvitationToJoin, { nullable: true })
  @Public()
  invitationToJoin(@Args('token', { type: () => String }) token: string): Promise<InvitationToJoin | null> {
    return this.accept.preview(token);
  }

  @Mutation(() => AcceptInvitationResult)
  @Public()
  async acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @Context() context: GraphqlContext,
  ): Promise<typeof AcceptInvitationResult> {
    const result = await this.accept.run(
      input,
      context.request?.headers['user-agent']?.slice(0, 300) ?? null,
    );
    if (!('token' in result)) return result;
    setSessionCookie(context, result.token, this.config);
    return { member: result.member };
  }
}
