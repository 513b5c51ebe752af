import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/tenancy-sql.js';

/** Companies, the people who work there, and what those people allow. */
export class Directory1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        name text not null,
        name_key text not null,
        industry text,
        country text,
        owner_id uuid,
        created_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, name_key),
        foreign key (workspace_id, owner_id) references member (workspace_id, id)
      );
      ${protect('account')}

      create table person (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        name text not null,
        email text not null,
        account_id uuid,
        role text,
        phone text,
        owner_id uuid,
        created_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, email),
        foreign key (workspace_id, account_id) references account (workspace_id, id),
        foreign key (workspace_id, owner_id) references member (workspace_id, id),
        check (email = lower(email))
      );
      create index person_by_account on person (workspace_id, account_id);
      create index person_by_name on person (workspace_id, name, id);
      ${protect('person')}

      create table permission (
        workspace_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        act text not null check (act in ('grant', 'withdraw')),
        purpose text not null check (purpose in ('service_mail', 'event_mail', 'rep_contact')),
        channel text not null check (channel in ('mail', 'phone')),
        topic text,
        not_before timestamptz,
        expires_at timestamptz,
        wording text not null,
        wording_version integer not null,
        source text not null,
        event_id uuid,
        recorded_at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id)
      );
      create index permission_by_person on permission (workspace_id, person_id, purpose, channel, recorded_at desc, id desc);
      ${protect('permission', { appendOnly: true })}

      create table people_import (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        file_name text not null,
        file_hash text not null,
        status text not null check (status in ('previewed', 'applied', 'discarded')),
        mapping jsonb not null,
        rows jsonb not null,
        errors jsonb not null,
        summary jsonb not null,
        created_by uuid not null,
        created_at timestamptz not null,
        applied_at timestamptz,
        primary key (workspace_id, id),
        foreign key (workspace_id, created_by) references member (workspace_id, id)
      );
      create unique index people_import_applied_once on people_import (workspace_id, file_hash) where status = 'applied';
      ${protect('people_import')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people_import, permission, person, account;');
  }
}
