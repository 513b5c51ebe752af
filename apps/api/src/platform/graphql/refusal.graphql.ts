import { Field, InterfaceType } from '@nestjs/graphql';

/** A foreseen "no": it has written nothing, and says why in words a person can read. */
@InterfaceType({ resolveType: (value: { __typename: string }) => value.__typename })
export abstract class Refusal {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;
}
