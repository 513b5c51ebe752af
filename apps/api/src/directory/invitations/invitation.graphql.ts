import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Role, Team } from '@worthwhile/domain';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';
import { Member, RoleEnum, TeamEnum } from '../members/member.graphql.js';

@InputType()
export class InviteMemberInput {
  @Field(() => String)
  email: string;

  @Field(() => TeamEnum)
  team: Team;

  @Field(() => RoleEnum)
  role: Role;
}

/** Somebody who was asked to join and has not yet. */
@ObjectType()
export class MemberInvitation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  email: string;

  @Field(() => TeamEnum)
  team: Team;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => String)
  invitedByName: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType({ implements: [Refusal] })
export class AlreadyMember extends Refusal {}

@ObjectType()
export class MemberInvited {
  @Field(() => MemberInvitation)
  invitation: MemberInvitation;
}

export const InviteMemberResult = createUnionType({
  name: 'InviteMemberResult',
  types: () => [MemberInvited, AlreadyMember] as const,
  resolveType: (value: object) => ('invitation' in value ? MemberInvited : AlreadyMember),
});

/** What the page behind an invitation shows before it is accepted. */
@ObjectType()
export class InvitationToJoin {
  @Field(() => String)
  email: string;

  @Field(() => String)
  workspaceName: string;

  @Field(() => String)
  invitedByName: string;

  @Field(() => TeamEnum)
  team: Team;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String)
  token: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  password: string;

  @Field(() => String, { nullable: true })
  timeZone?: string | null;
}

@ObjectType()
export class Joined {
  @Field(() => Member)
  member: Member;
}

/** The link is used up, withdrawn or too old. */
@ObjectType({ implements: [Refusal] })
export class InvitationGone extends Refusal {}

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  types: () => [Joined, InvitationGone] as const,
  resolveType: (value: object) => ('member' in value ? Joined : InvitationGone),
});
