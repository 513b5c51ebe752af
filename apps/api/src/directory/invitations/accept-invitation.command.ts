import { Injectable } from '@nestjs/common';
import { isTimeZone, personName } from '@worthwhile/domain';
import { z } from 'zod';
import { hashToken, readToken } from '../../platform/auth/token.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import { runInScope } from '../../platform/database/scope.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { Clock } from '../../platform/time/clock.js';
import { checkPassword } from '../account/password-strength.js';
import { hashPassword } from '../sign-in/password-hash.js';
import { type OpenedSession, SignInCommand } from '../sign-in/sign-in.command.js';
import type { AcceptInvitationInput, InvitationGone, InvitationToJoin } from './invitation.graphql.js';

const GONE: InvitationGone = {
  code: 'INVITATION_GONE',
  message: 'This link has been used, taken back, or is more than seven days old. Ask for a new one.',
};

@Injectable()
export class AcceptInvitationCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signIn: SignInCommand,
  ) {}

  /** What a link leads to, or null when it leads nowhere any more. Changes nothing. */
  async preview(text: string): Promise<InvitationToJoin | null> {
    const token = readToken(text);
    if (!token) return null;
    const found = await this.inWorkspace(token.workspaceId, () =>
      this.database.row<InvitationToJoin>(
        `select i.email, i.team, m.name as "invitedByName", w.name as "workspaceName"
         from member_invitation i join workspace w on w.id = i.workspace_id
         join member m on m.workspace_id = i.workspace_id and m.id = i.invited_by
         where i.token_hash = $1 and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > $2`,
        [hashToken(text), this.clock.now()],
      ),
    );
    return found ?? null;
  }

  /** Makes the member and signs them in. Of two clicks at once, one wins and the other is told that the link is gone. */
  async run(input: AcceptInvitationInput, userAgent: string | null): Promise<OpenedSession | InvitationGone> {
    const invitation = await this.preview(input.token);
    const token = readToken(input.token);
    if (!invitation || !token) return GONE;
    const name = checkInput(z.object({ name: personName }), input).name;
    checkPassword(input.password, [name, invitation.email, invitation.workspaceName], 'password');
    const passwordHash = await hashPassword(input.password);
    const memberId = await this.inWorkspace(token.workspaceId, () =>
      this.database.write(async (tx) => {
        const now = this.clock.now();
        const taken = await tx.row<{ email: string; team: string; role: string }>(
          `update member_invitation set accepted_at = $2
           where token_hash = $1 and accepted_at is null and withdrawn_at is null and expires_at > $2
           returning email, team, role`,
          [hashToken(input.token), now],
        );
        if (!taken) return undefined;
        const added = await tx.row<{ id: string }>(
          `insert into member (workspace_id, id, name, email, team, role, time_zone, password_hash, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict (workspace_id, email) do update set name = excluded.name, team = excluded.team,
             role = excluded.role, password_hash = excluded.password_hash, deactivated_at = null
           returning id`,
          [
            tx.workspaceId,
            newId(),
            name,
            taken.email,
            taken.team,
            taken.role,
            zoneOf(input),
            passwordHash,
            now,
          ],
        );
        return added?.id;
      }),
    );
    return memberId
      ? this.signIn.open(token.workspaceId, memberId, { address: 'invitation', userAgent })
      : GONE;
  }

  private inWorkspace<T>(workspaceId: string, fn: () => T): T {
    return runInScope({ workspaceId, actor: { kind: 'system', name: 'join' } }, fn);
  }
}

/** The browser's own zone when it is a real one. */
function zoneOf({ timeZone }: AcceptInvitationInput): string {
  return timeZone && isTimeZone(timeZone) ? timeZone : 'UTC';
}
