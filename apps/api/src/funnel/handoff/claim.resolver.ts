import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { ClaimHandoffCommand } from './claim-handoff.command.js';
import { ClaimAccepted, ClaimHandoffResult, ClaimNextHandoffResult } from './claim.graphql.js';
import { ClaimNextCommand } from './claim-next.command.js';
import { HandOff } from './hand-off.graphql.js';
import { HandOffReader } from './hand-off-reader.js';

@Resolver(() => ClaimAccepted)
export class ClaimResolver {
  constructor(
    private readonly claimCommand: ClaimHandoffCommand,
    private readonly nextCommand: ClaimNextCommand,
    private readonly reader: HandOffReader,
  ) {}

  @Mutation(() => ClaimHandoffResult)
  @Allow('handoff.claim')
  claimHandoff(@Args('id', { type: () => ID }) id: string): Promise<typeof ClaimHandoffResult> {
    return this.claimCommand.run(id);
  }

  /** Whoever is due first, of those nobody holds. */
  @Mutation(() => ClaimNextHandoffResult)
  @Allow('handoff.claim')
  claimNextHandoff(): Promise<typeof ClaimNextHandoffResult> {
    return this.nextCommand.run();
  }

  @ResolveField(() => HandOff)
  async handOff(@Parent() { handOffId }: ClaimAccepted): Promise<HandOff> {
    const handOff = await this.reader.find(handOffId);
    if (!handOff) throw new NotFoundError('hand-off');
    return handOff;
  }
}
