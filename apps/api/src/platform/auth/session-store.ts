import { Injectable } from '@nestjs/common';
import type { Role, Team } from '@worthwhile/domain';
import { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { runInScope, type Scope } from '../database/scope.js';
import type { Tx } from '../database/tx.js';
import { Clock } from '../time/clock.js';
import { hashToken, newToken, readToken } from './token.js';

export const SESSION_DAYS = 30;
const DAY = 86_400_000;

/** Sessions in the database: only the hash of the token is kept. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and returns the token for the cookie. Always a new one: a token from before is never kept. */
  async open(tx: Tx, memberId: string, userAgent: string | null): Promise<string> {
    const token = newToken(tx.workspaceId);
    const now = this.clock.now();
    await tx.rows(
      `insert into session (workspace_id, id, token_hash, member_id, created_at, last_seen_at, expires_at, user_agent)
       values ($1, $2, $3, $4, $5, $5, $6, $7)`,
      [
        tx.workspaceId,
        newId(),
        hashToken(token.text),
        memberId,
        now,
        new Date(+now + SESSION_DAYS * DAY),
        userAgent,
      ],
    );
    return token.text;
  }

  /** The scope a cookie stands for, or undefined when it is unknown, expired or its member deactivated. */
  async find(cookie: string | undefined): Promise<Scope | undefined> {
    const token = readToken(cookie);
    if (!token) return undefined;
    const scope: Scope = { workspaceId: token.workspaceId, actor: { kind: 'system', name: 'session' } };
    const row = await runInScope(scope, () =>
      this.database.row<{ id: string; member_id: string; team: Team; role: Role }>(
        `select s.id, s.member_id, m.team, m.role
         from session s join member m on m.workspace_id = s.workspace_id and m.id = s.member_id
         where s.workspace_id = $1 and s.token_hash = $2 and s.expires_at > $3 and m.deactivated_at is null`,
        [token.workspaceId, hashToken(token.text), this.clock.now()],
      ),
    );
    if (!row) return undefined;
    const { id: sessionId, member_id: memberId, team, role } = row;
    return { workspaceId: token.workspaceId, actor: { kind: 'member', memberId, sessionId, team, role } };
  }

  async close(tx: Tx, sessionId: string): Promise<void> {
    await tx.rows('delete from session where id = $1', [sessionId]);
  }

  /** Signs the member out everywhere. Returns how many sessions ended. */
  async closeAll(tx: Tx, memberId: string): Promise<number> {
    return (await tx.rows('delete from session where member_id = $1 returning id', [memberId])).length;
  }
}
