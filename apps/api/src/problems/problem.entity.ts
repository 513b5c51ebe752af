import type { Evidence } from '@worthwhile/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('problem')
export class ProblemEntity {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  statement: string;

  @Column('text', { name: 'persona_role' })
  personaRole: string;

  @Column('text', { name: 'persona_industry' })
  personaIndustry: string;

  @Column('text', { name: 'why_it_matters' })
  whyItMatters: string;

  @Column('jsonb')
  evidence: Evidence[];

  @Column('jsonb')
  openers: string[];

  @Column('jsonb')
  disqualifiers: string[];

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: string | null;

  @Column('integer')
  revision: number;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'archived_at', nullable: true })
  archivedAt: Date | null;
}
