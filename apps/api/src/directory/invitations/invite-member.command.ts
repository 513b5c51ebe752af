import { Injectable } from '@nestjs/common';
import { INVITATION_DAYS, memberInvitation } from '@worthwhile/domain';
import { hashToken, newToken } from '../../platform/auth/token.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import { currentMember } from '../../platform/database/scope.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { Clock } from '../../platform/time/clock.js';
import type { AlreadyMember, InviteMemberInput, MemberInvited } from './invitation.graphql.js';
import { invitationMail } from './invitation-mail.js';

const DAY = 86_400_000;

@Injectable()
export class InviteMemberCommand {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Invites by mail. A new invitation to the same address replaces the open one: only the last link works. */
  async run(input: InviteMemberInput): Promise<MemberInvited | AlreadyMember> {
    const { email, team, role } = checkInput(memberInvitation, input);
    const { memberId } = currentMember();
    return this.database.write(async (tx) => {
      const member = await tx.row('select 1 from member where email = $1 and deactivated_at is null', [
        email,
      ]);
      if (member) return { code: 'ALREADY_MEMBER', message: `${email} is a member already.` };
      const now = this.clock.now();
      await tx.rows(
        'update member_invitation set withdrawn_at = $2 where email = $1 and accepted_at is null and withdrawn_at is null',
        [email, now],
      );
      const token = newToken(tx.workspaceId);
      const invitation = {
        id: newId(),
        email,
        team,
        role,
        createdAt: now,
        expiresAt: new Date(+now + INVITATION_DAYS * DAY),
      };
      await tx.rows(
        `insert into member_invitation (workspace_id, id, email, team, role, token_hash, invited_by, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          tx.workspaceId,
          invitation.id,
          email,
          team,
          role,
          hashToken(token.text),
          memberId,
          now,
          invitation.expiresAt,
        ],
      );
      const from = await tx.row<{ workspaceName: string; invitedByName: string }>(
        `select w.name as "workspaceName", m.name as "invitedByName" from workspace w, member m where m.id = $1`,
        [memberId],
      );
      if (!from) throw new NotFoundError('member');
      const link = `${this.config.PUBLIC_URL}/join/${token.text}`;
      await this.outbox.send(tx, invitationMail({ id: invitation.id, email, link, ...from }));
      return { invitation: { ...invitation, invitedByName: from.invitedByName } };
    });
  }
}
