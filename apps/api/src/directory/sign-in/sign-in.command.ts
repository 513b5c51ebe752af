import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { runInScope } from '../../platform/database/scope.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { MEMBER_COLUMNS } from '../members/member-columns.js';
import type { Member } from '../members/member.graphql.js';
import { verifyPassword } from './password-hash.js';
import type { SignInRefused, TooManyAttempts } from './sign-in.graphql.js';
import { SignInThrottle } from './sign-in-throttle.js';

interface Visitor {
  address: string;
  userAgent: string | null;
}

export interface OpenedSession {
  member: Member;
  token: string;
}

/** Opens sessions: by e-mail and password, or in demo mode by choosing one of the story's people. */
@Injectable()
export class SignInCommand {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly throttle: SignInThrottle,
  ) {}

  async withPassword(
    email: string,
    password: string,
    visitor: Visitor,
  ): Promise<OpenedSession | SignInRefused | TooManyAttempts> {
    const waitSeconds = await this.throttle.waitSeconds(email, visitor.address);
    if (waitSeconds > 0) {
      const message = `Too many tries. The next one is taken in ${waitSeconds} seconds.`;
      return { code: 'TOO_MANY_ATTEMPTS', message, waitSeconds };
    }
    const found = await this.find(email);
    if (!(await verifyPassword(found?.password_hash, password)) || !found) {
      await this.throttle.failed(email, visitor.address);
      return { code: 'SIGN_IN_REFUSED', message: 'This e-mail address and password do not go together.' };
    }
    await this.throttle.succeeded(email);
    return this.open(found.workspace_id, found.member_id, visitor);
  }

  /** Signs in without a password, only in demo mode. */
  async asDemo(email: string, visitor: Visitor): Promise<OpenedSession | SignInRefused> {
    const found = this.config.DEMO ? await this.find(email) : undefined;
    if (!found) return { code: 'NOT_A_DEMO', message: 'This is not a demo; sign in with your password.' };
    return this.open(found.workspace_id, found.member_id, visitor);
  }

  private find(email: string) {
    return this.database.locate<{ workspace_id: string; member_id: string; password_hash: string | null }>(
      'find_sign_in',
      [email.trim()],
    );
  }

  /** A session for a member who has proved who they are. */
  open(workspaceId: string, memberId: string, visitor: Visitor): Promise<OpenedSession> {
    const scope = { workspaceId, actor: { kind: 'system' as const, name: 'sign-in' } };
    return runInScope(scope, () =>
      this.database.write(async (tx) => {
        const member = await tx.row<Member>(`select ${MEMBER_COLUMNS} from member m where m.id = $1`, [
          memberId,
        ]);
        if (!member) throw new Error('The member vanished while signing in.');
        return { member, token: await this.sessions.open(tx, memberId, visitor.userAgent) };
      }),
    );
  }
}
