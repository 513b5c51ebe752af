import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Role, ROLES, type Team, TEAMS } from '@worthwhile/domain';

export const TeamEnum = Object.fromEntries(TEAMS.map((team) => [team, team])) as { [K in Team]: K };
export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role])) as { [K in Role]: K };
registerEnumType(TeamEnum, { name: 'Team' });
registerEnumType(RoleEnum, { name: 'Role' });

/** Somebody who signs in. */
@ObjectType()
export class Member {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => TeamEnum)
  team: Team;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => String)
  timeZone: string;

  @Field(() => Date, { nullable: true })
  deactivatedAt: Date | null;
}

@ObjectType()
export class Workspace {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => String)
  currency: string;
}

/** Who is signed in, and where. */
@ObjectType()
export class Viewer {
  @Field(() => Member)
  member: Member;

  @Field(() => Workspace)
  workspace: Workspace;

  /** True when this is the demo story: the sign-in page then offers its people. */
  @Field(() => Boolean)
  demo: boolean;
}
