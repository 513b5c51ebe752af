import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { OpportunityStage } from '@worthwhile/domain';
import { Allow } from '../../platform/auth/allow.js';
import { batched } from '../../platform/graphql/batch.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.js';
import { HandOff } from '../handoff/index.js';
import { MoveOpportunityCommand } from './move-opportunity.command.js';
import { OpenOpportunityCommand } from './open-opportunity.command.js';
import {
  MoveOpportunityResult,
  OpenOpportunityInput,
  OpenOpportunityResult,
  Opportunity,
  OpportunityPage,
  OpportunityStageEnum,
} from './opportunity.graphql.js';
import { OpportunityRepository } from './opportunity.repository.js';

@Resolver(() => HandOff)
export class OpportunityResolver {
  constructor(
    private readonly repository: OpportunityRepository,
    private readonly openCommand: OpenOpportunityCommand,
    private readonly moveCommand: MoveOpportunityCommand,
  ) {}

  /** Newest first. */
  @Query(() => OpportunityPage)
  @Allow('opportunity.read')
  async opportunities(
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<OpportunityPage> {
    const size = pageSize(first);
    const rows = await this.repository.page(size + 1, readCursor(after, 2) as [string, string] | undefined);
    const opportunities = rows.slice(0, size);
    const last = opportunities.at(-1);
    const more = rows.length > size && last;
    return { opportunities, nextCursor: more ? writeCursor([last.openedAt.toISOString(), last.id]) : null };
  }

  @Mutation(() => OpenOpportunityResult)
  @Allow('opportunity.edit')
  openOpportunity(@Args('input') input: OpenOpportunityInput): Promise<typeof OpenOpportunityResult> {
    return this.openCommand.run(input);
  }

  @Mutation(() => MoveOpportunityResult)
  @Allow('opportunity.edit')
  moveOpportunity(
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('stage', { type: () => OpportunityStageEnum }) stage: OpportunityStage,
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<typeof MoveOpportunityResult> {
    return this.moveCommand.run({ id, revision, stage, reason: reason ?? null });
  }

  /** What came of it, when a sale is possible. */
  @ResolveField(() => Opportunity, { nullable: true })
  async opportunity(
    @Parent() handOff: HandOff,
    @Context() context: GraphqlContext,
  ): Promise<Opportunity | null> {
    const loader = batched(context, this.repository, (ids) => this.repository.ofHandOffs(ids));
    return (await loader.load(handOff.id)) ?? null;
  }
}
