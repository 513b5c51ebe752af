import { Injectable } from '@nestjs/common';
import { emailAddress, isTimeZone, personName } from '@worthwhile/domain';
import { z } from 'zod';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import { runInScope } from '../../platform/database/scope.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { Clock } from '../../platform/time/clock.js';
import { checkPassword } from '../account/password-strength.js';
import { hashPassword } from '../sign-in/password-hash.js';
import { type OpenedSession, SignInCommand } from '../sign-in/sign-in.command.js';
import type { AlreadySetUp, SetUpInput } from './setup.graphql.js';

const ONE_AT_A_TIME = 7402;

const draft = z.object({
  workspaceName: z
    .string()
    .trim()
    .min(1, 'The name of your company is missing.')
    .max(120, '120 characters at most.'),
  name: personName,
  email: emailAddress,
});

/** Makes the first workspace and its admin. Possible once: afterwards people join by invitation. */
@Injectable()
export class SetUpCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signIn: SignInCommand,
  ) {}

  async needed(): Promise<boolean> {
    return (await this.database.locate('find_first_workspace', [])) === undefined;
  }

  async run(input: SetUpInput, userAgent: string | null): Promise<OpenedSession | AlreadySetUp> {
    const { workspaceName, name, email } = checkInput(draft, input);
    checkPassword(input.password, [name, email, workspaceName], 'password');
    const passwordHash = await hashPassword(input.password);
    const timeZone = isTimeZone(input.timeZone) ? input.timeZone : 'UTC';
    const [workspaceId, memberId, now] = [newId(), newId(), this.clock.now()];
    const made = await runInScope({ workspaceId, actor: { kind: 'system', name: 'setup' } }, () =>
      this.database.write(async (tx) => {
        await tx.rows('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
        if (await tx.row('select workspace_id from app.find_first_workspace()')) return false;
        await tx.rows(
          'insert into workspace (id, name, time_zone, created_at, opened_at) values ($1, $2, $3, $4, $4)',
          [workspaceId, workspaceName, timeZone, now],
        );
        await tx.rows(
          `insert into member (workspace_id, id, name, email, team, role, time_zone, password_hash, created_at)
           values ($1, $2, $3, $4, $5, 'admin', $6, $7, $8)`,
          [workspaceId, memberId, name, email, input.team, timeZone, passwordHash, now],
        );
        return true;
      }),
    );
    if (!made)
      return { code: 'ALREADY_SET_UP', message: 'There is a workspace here already. Ask for an invitation.' };
    return this.signIn.open(workspaceId, memberId, { address: 'setup', userAgent });
  }
}
