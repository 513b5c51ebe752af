import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Something happened that an open screen may want to show. */
@ObjectType()
export class WorkspaceChange {
  @Field(() => ID)
  factId: string;

  @Field(() => String)
  kind: string;

  @Field(() => ID, { nullable: true })
  eventId: string | null;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => ID, { nullable: true })
  memberId: string | null;

  @Field(() => Date)
  at: Date;
}
