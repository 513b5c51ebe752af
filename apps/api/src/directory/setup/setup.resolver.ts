import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/allow.js';
import { setSessionCookie } from '../../platform/auth/session-cookie.js';
import { Config } from '../../platform/config/config.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { SetUpCommand } from './set-up.command.js';
import { SetUpInput, SetUpResult } from './setup.graphql.js';

@Resolver()
export class SetUpResolver {
  constructor(
    private readonly config: Config,
    private readonly command: SetUpCommand,
  ) {}

  /** True until the first workspace exists. */
  @Query(() => Boolean)
  @Public()
  needsSetUp(): Promise<boolean> {
    return this.command.needed();
  }

  @Mutation(() => SetUpResult)
  @Public()
  async setUp(
    @Args('input') input: SetUpInput,
    @Context() context: GraphqlContext,
  ): Promise<typeof SetUpResult> {
    const result = await this.command.run(
      input,
      context.request?.headers['user-agent']?.slice(0, 300) ?? null,
    );
    if (!('token' in result)) return result;
    setSessionCookie(context, result.token, this.config);
    return { member: result.member };
  }
}
