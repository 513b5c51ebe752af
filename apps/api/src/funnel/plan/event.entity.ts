import type { EventFormat, EventMode, Goals, Host, Proof, StoredStage, Team } from '@worthwhile/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event')
export class EventEntity {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  stage: StoredStage;

  @Column('text')
  audience: string;

  @Column('uuid', { name: 'problem_id', nullable: true })
  problemId: string | null;

  @Column('text')
  promise: string;

  @Column('jsonb', { name: 'take_aways' })
  takeAways: string[];

  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text', { name: 'not_for', nullable: true })
  notFor: string | null;

  @Column('integer', { name: 'minutes_asked', nullable: true })
  minutesAsked: number | null;

  @Column('jsonb', { nullable: true })
  proof: Proof | null;

  @Column('text', { name: 'follow_up', nullable: true })
  followUp: string | null;

  @Column('text', { nullable: true })
  format: EventFormat | null;

  @Column('text', { nullable: true })
  mode: EventMode | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { name: 'join_url', nullable: true })
  joinUrl: string | null;

  @Column('timestamptz', { name: 'starts_at', nullable: true })
  startsAt: Date | null;

  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt: Date | null;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('integer', { nullable: true })
  capacity: number | null;

  /** Counted by the register stage, in the statement that takes the seat. */
  @Column('integer', { name: 'seats_taken' })
  seatsTaken: number;

  @Column('jsonb')
  hosts: Host[];

  @Column('jsonb')
  goals: Goals;

  @Column('integer')
  revision: number;

  @Column('integer', { name: 'key_revision' })
  keyRevision: number;

  @Column('uuid', { name: 'proposed_by' })
  proposedById: string;

  @Column('text', { name: 'proposed_team' })
  proposedTeam: Team;

  @Column('uuid', { name: 'adopted_by', nullable: true })
  adoptedById: string | null;

  @Column('timestamptz', { name: 'adopted_at', nullable: true })
  adoptedAt: Date | null;

  @Column('uuid', { name: 'declined_by', nullable: true })
  declinedById: string | null;

  @Column('text', { name: 'declined_reason', nullable: true })
  declinedReason: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { name: 'cancelled_by', nullable: true })
  cancelledById: string | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  @Column('text', { name: 'cancelled_reason', nullable: true })
  cancelledReason: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedById: string | null;
}
