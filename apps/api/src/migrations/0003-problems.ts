import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/tenancy-sql.js';

/** The problem library. */
export class Problems1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table problem (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        statement text not null,
        persona_role text not null,
        persona_industry text not null,
        why_it_matters text not null,
        evidence jsonb not null default '[]',
        openers jsonb not null default '[]',
        disqualifiers jsonb not null default '[]',
        owner_id uuid,
        review_on date,
        revision integer not null default 1,
        created_by uuid,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        archived_at timestamptz,
        primary key (workspace_id, id),
        foreign key (workspace_id, owner_id) references member (workspace_id, id),
        foreign key (workspace_id, created_by) references member (workspace_id, id)
      );
      ${protect('problem')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table problem;');
  }
}
