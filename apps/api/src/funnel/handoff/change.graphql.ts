import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';
import { HandOff, HandOffMember } from './hand-off.graphql.js';

@ObjectType()
export class HandOffSaved {
  @Field(() => HandOff)
  handOff: HandOff;
}

/** Only who holds a person may do this. */
@ObjectType({ implements: [Refusal] })
export class HandOffNotYours extends Refusal {
  /** Who holds them; null when nobody does. */
  @Field(() => HandOffMember, { nullable: true })
  by: HandOffMember | null;
}

export const HandOffChangeResult = createUnionType({
  name: 'HandOffChangeResult',
  types: () => [HandOffSaved, HandOffNotYours] as const,
  resolveType: (value: object) => ('code' in value ? HandOffNotYours : HandOffSaved),
});
