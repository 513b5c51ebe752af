import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../auth/allow.js';
import { OutsideScopeError } from '../database/scope.js';
import type { GraphqlContext } from '../graphql/context.js';
import { ChangeFeed } from './change-feed.js';
import { WorkspaceChange } from './realtime.graphql.js';

@Resolver()
export class RealtimeResolver {
  constructor(private readonly feed: ChangeFeed) {}

  /** Every change in the workspace of the socket's session, as it is committed. */
  @Subscription(() => WorkspaceChange)
  @Allow('workspace.read')
  async *workspaceChanged(
    @Context() { scope }: GraphqlContext,
  ): AsyncGenerator<{ workspaceChanged: WorkspaceChange }> {
    if (!scope) throw new OutsideScopeError();
    for await (const { at, ...change } of this.feed.changes(scope.workspaceId)) {
      yield { workspaceChanged: { ...change, at: new Date(at) } };
    }
  }
}
