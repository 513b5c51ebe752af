import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { batched } from '../../platform/graphql/batch.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { HandOffBrief } from './brief.graphql.js';
import { BriefQuery } from './brief.query.js';
import { ContactReader } from './contact-reader.js';
import { ContactAllowance, HandOff } from './hand-off.graphql.js';

@Resolver(() => HandOff)
export class HandoffResolver {
  constructor(
    private readonly briefs: BriefQuery,
    private readonly contacts: ContactReader,
  ) {}

  /** What a rep reads before a first touch. */
  @Query(() => HandOffBrief)
  @Allow('handoff.read')
  brief(@Args('handOffId', { type: () => ID }) handOffId: string): Promise<HandOffBrief> {
    return this.briefs.find(handOffId);
  }

  /** What the person allows a rep at this moment; empty when nothing. */
  @ResolveField(() => [ContactAllowance])
  async allowed(@Parent() handOff: HandOff, @Context() context: GraphqlContext): Promise<ContactAllowance[]> {
    const people = batched(context, this.contacts, (ids) => this.contacts.byPerson(ids));
    return this.contacts.allowances((await people.load(handOff.person.id)) ?? [], handOff.event.id);
  }
}
