import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public } from '../../platform/auth/allow.js';
import { clearSessionCookie, setSessionCookie } from '../../platform/auth/session-cookie.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { currentMember, runInScope } from '../../platform/database/scope.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { type OpenedSession, SignInCommand } from './sign-in.command.js';
import { DemoSignIn, SignInInput, SignInResult } from './sign-in.graphql.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly config: Config,
    private readonly command: SignInCommand,
    private readonly database: Database,
    private readonly sessions: SessionStore,
  ) {}

  @Mutation(() => SignInResult)
  @Public()
  async signIn(
    @Args('input') input: SignInInput,
    @Context() context: GraphqlContext,
  ): Promise<typeof SignInResult> {
    return this.answer(
      await this.command.withPassword(input.email, input.password, visitor(context)),
      context,
    );
  }

  /** One click in the demo. Answers with a refusal outside of demo mode. */
  @Mutation(() => SignInResult)
  @Public()
  async signInAsDemo(
    @Args('email', { type: () => String }) email: string,
    @Context() context: GraphqlContext,
  ): Promise<typeof SignInResult> {
    return this.answer(await this.command.asDemo(email, visitor(context)), context);
  }

  /** The story's people; empty outside of demo mode. */
  @Query(() => [DemoSignIn])
  @Public()
  async demoSignIns(): Promise<DemoSignIn[]> {
    if (!this.config.DEMO) return [];
    const found = await this.database.locate<{ workspace_id: string }>('find_first_workspace', []);
    if (!found) return [];
    const scope = { workspaceId: found.workspace_id, actor: { kind: 'system' as const, name: 'sign-in' } };
    return runInScope(scope, () =>
      this.database.rows<DemoSignIn>(
        'select email, name, team, role from member where deactivated_at is null order by team, created_at, name',
      ),
    );
  }

  @Mutation(() => Boolean)
  @Allow('account.own')
  async signOut(@Context() context: GraphqlContext): Promise<boolean> {
    const { sessionId } = currentMember();
    if (sessionId) await this.database.write((tx) => this.sessions.close(tx, sessionId));
    clearSessionCookie(context);
    return true;
  }

  /** Ends every session of the signed-in member, this one too. */
  @Mutation(() => Boolean)
  @Allow('account.own')
  async signOutEverywhere(@Context() context: GraphqlContext): Promise<boolean> {
    await this.database.write((tx) => this.sessions.closeAll(tx, currentMember().memberId));
    clearSessionCookie(context);
    return true;
  }

  private answer<R extends object>(result: R | OpenedSession, context: GraphqlContext): typeof SignInResult {
    if (!('token' in result)) return result as typeof SignInResult;
    setSessionCookie(context, result.token, this.config);
    return { member: result.member };
  }
}

function visitor({ request }: GraphqlContext): { address: string; userAgent: string | null } {
  return {
    address: request?.ip ?? 'unknown',
    userAgent: request?.headers['user-agent']?.slice(0, 300) ?? null,
  };
}
