import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Role, Team } from '@worthwhile/domain';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';
import { Member, RoleEnum, TeamEnum } from '../members/member.graphql.js';

@InputType()
export class SignInInput {
  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;
}

@ObjectType()
export class SignedIn {
  @Field(() => Member)
  member: Member;
}

/** The address or the password is wrong; which of the two is not said. */
@ObjectType({ implements: [Refusal] })
export class SignInRefused extends Refusal {}

@ObjectType({ implements: [Refusal] })
export class TooManyAttempts extends Refusal {
  @Field(() => Int)
  waitSeconds: number;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SignInRefused, TooManyAttempts] as const,
  resolveType: (value: object) =>
    'member' in value ? SignedIn : 'waitSeconds' in value ? TooManyAttempts : SignInRefused,
});

/** One of the demo story's people, offered on the sign-in page in demo mode only. */
@ObjectType()
export class DemoSignIn {
  @Field(() => String)
  email: string;

  @Field(() => String)
  name: string;

  @Field(() => TeamEnum)
  team: Team;

  @Field(() => RoleEnum)
  role: Role;
}
