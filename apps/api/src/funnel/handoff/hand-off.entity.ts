import type { HandoffOutcome, HandoffStatus } from '@worthwhile/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('hand_off')
export class HandOffEntity {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'event_id' })
  eventId: string;

  @Column('text')
  status: HandoffStatus;

  @Column('text', { nullable: true })
  outcome: HandoffOutcome | null;

  @Column('text', { name: 'outcome_reason', nullable: true })
  outcomeReason: string | null;

  @Column('timestamptz', { name: 'snoozed_until', nullable: true })
  snoozedUntil: Date | null;

  @Column('text', { name: 'snooze_words', nullable: true })
  snoozeWords: string | null;

  @Column('integer')
  points: number;

  @Column('timestamptz', { name: 'available_at', nullable: true })
  availableAt: Date | null;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column('uuid', { name: 'claimed_by', nullable: true })
  claimedBy: string | null;

  @Column('timestamptz', { name: 'claimed_at', nullable: true })
  claimedAt: Date | null;

  @Column('timestamptz', { name: 'first_touch_at', nullable: true })
  firstTouchAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
