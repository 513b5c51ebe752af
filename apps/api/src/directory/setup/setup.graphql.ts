import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Team } from '@worthwhile/domain';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';
import { Member, TeamEnum } from '../members/member.graphql.js';

@InputType()
export class SetUpInput {
  @Field(() => String)
  workspaceName: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;

  @Field(() => TeamEnum)
  team: Team;

  /** The browser's own zone, an IANA name. */
  @Field(() => String)
  timeZone: string;
}

@ObjectType()
export class SetUp {
  @Field(() => Member)
  member: Member;
}

/** There is a workspace; who wants to join it asks for an invitation. */
@ObjectType({ implements: [Refusal] })
export class AlreadySetUp extends Refusal {}

export const SetUpResult = createUnionType({
  name: 'SetUpResult',
  types: () => [SetUp, AlreadySetUp] as const,
  resolveType: (value: object) => ('member' in value ? SetUp : AlreadySetUp),
});
