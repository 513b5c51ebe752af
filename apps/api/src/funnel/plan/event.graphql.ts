import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BoardStage, EventFormat, EventMode, Team } from '@worthwhile/domain';
import { Member, TeamEnum } from '../../directory/members/member.graphql.js';
import { Problem } from '../../problems/problem.graphql.js';
import {
  BoardStageEnum,
  EventFormatEnum,
  EventGoals,
  EventHost,
  EventModeEnum,
  EventProof,
} from './event-parts.graphql.js';

/**
 * An event, from its proposal on. Resolvers get an `EventRecord` as the parent; what is not in the record
 * is computed by a field resolver. Later stages add their own fields the same way.
 */
@ObjectType()
export class Event {
  @Field(() => ID)
  id: string;

  /** The last part of the public address. */
  @Field(() => String)
  slug: string;

  /** Where guests read about it and register. */
  @Field(() => String)
  publicUrl: string;

  @Field(() => BoardStageEnum)
  stage: BoardStage;

  @Field(() => String)
  audience: string;

  @Field(() => Problem, { nullable: true })
  problem: Problem | null;

  /** What a guest will leave with, as a sentence: the headline. */
  @Field(() => String)
  promise: string;

  @Field(() => [String])
  takeAways: string[];

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => String, { nullable: true })
  notFor: string | null;

  @Field(() => Int, { nullable: true })
  minutesAsked: number | null;

  @Field(() => EventProof, { nullable: true })
  proof: EventProof | null;

  @Field(() => String, { nullable: true })
  followUp: string | null;

  @Field(() => EventFormatEnum, { nullable: true })
  format: EventFormat | null;

  @Field(() => EventModeEnum, { nullable: true })
  mode: EventMode | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true })
  joinUrl: string | null;

  @Field(() => Date, { nullable: true })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true })
  endsAt: Date | null;

  /** IANA name; the zone in which the dates were given. */
  @Field(() => String)
  timeZone: string;

  @Field(() => Int, { nullable: true })
  capacity: number | null;

  @Field(() => Int)
  seatsTaken: number;

  @Field(() => [EventHost])
  hosts: EventHost[];

  @Field(() => EventGoals)
  goals: EventGoals;

  @Field(() => Int)
  revision: number;

  /** Grows when what the keys cover changes; a key names the one its owner was shown. */
  @Field(() => Int)
  keyRevision: number;

  /** Credited as originator for ever. */
  @Field(() => Member)
  proposedBy: Member;

  @Field(() => TeamEnum)
  proposedTeam: Team;

  @Field(() => Member, { nullable: true })
  adoptedBy: Member | null;

  @Field(() => Date, { nullable: true })
  adoptedAt: Date | null;

  @Field(() => Member, { nullable: true })
  declinedBy: Member | null;

  @Field(() => String, { nullable: true })
  declinedReason: string | null;

  @Field(() => String, { nullable: true })
  cancelledReason: string | null;

  /** The first time it was published. */
  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  updatedAt: Date;

  @Field(() => Member, { nullable: true })
  updatedBy: Member | null;
}
