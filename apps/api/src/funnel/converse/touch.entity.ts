import type { TouchChannel } from '@worthwhile/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('touch')
export class TouchEntity {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hand_off_id', nullable: true })
  handOffId: string | null;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'event_id', nullable: true })
  eventId: string | null;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  channel: TouchChannel;

  @Column('text')
  note: string;

  @Column('text', { name: 'value_given', nullable: true })
  valueGiven: string | null;

  @Column('boolean')
  conversation: boolean;

  @Column('text', { name: 'idempotency_key' })
  idempotencyKey: string;

  @Column('timestamptz', { name: 'touched_at' })
  touchedAt: Date;
}
