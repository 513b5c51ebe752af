import type { OpportunityStage } from '@worthwhile/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('opportunity')
export class OpportunityEntity {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hand_off_id', nullable: true })
  handOffId: string | null;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('uuid', { name: 'event_id' })
  eventId: string;

  @Column('uuid', { name: 'problem_id', nullable: true })
  problemId: string | null;

  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('text')
  name: string;

  /** A bigint: comes back as text. */
  @Column('bigint', { name: 'amount_minor' })
  amountMinor: string;

  @Column('text')
  currency: string;

  @Column('text')
  stage: OpportunityStage;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('integer')
  revision: number;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
