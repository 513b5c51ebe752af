import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/tenancy-sql.js';

/** Workspaces, members, sessions, the ledger of facts, and mail. */
export class Ground1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists app;
      grant usage on schema app, public to worthwhile_app, worthwhile_job;

      create table workspace (
        id uuid primary key,
        name text not null,
        time_zone text not null default 'Europe/Lisbon',
        currency text not null default 'EUR',
        created_at timestamptz not null default now(),
        -- Null while it is being set up: nobody signs in to half a workspace.
        opened_at timestamptz default now()
      );
      alter table workspace enable row level security;
      alter table workspace force row level security;
      create policy workspace_only on workspace
        using (id = (select nullif(current_setting('app.workspace_id', true), '')::uuid))
        with check (id = (select nullif(current_setting('app.workspace_id', true), '')::uuid));
      create policy locate on workspace for select to current_user using (true);
      grant select, insert, update on workspace to worthwhile_app;

      create table member (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        name text not null,
        email text not null,
        team text not null check (team in ('marketing', 'sales')),
        role text not null check (role in ('contributor', 'leader', 'admin')),
        time_zone text not null default 'Europe/Lisbon',
        password_hash text,
        deactivated_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (workspace_id, id),
        unique (workspace_id, email),
        check (email = lower(email))
      );
      create index member_by_email on member (email);
      ${protect('member')}
      create policy locate on member for select to current_user using (true);

      create table session (
        workspace_id uuid not null,
        id uuid not null,
        token_hash text not null,
        member_id uuid not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        user_agent text,
        primary key (workspace_id, id),
        unique (workspace_id, token_hash),
        foreign key (workspace_id, member_id) references member (workspace_id, id)
      );
      ${protect('session')}

      create table member_invitation (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        email text not null,
        team text not null check (team in ('marketing', 'sales')),
        role text not null check (role in ('contributor', 'leader', 'admin')),
        token_hash text not null,
        invited_by uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        withdrawn_at timestamptz,
        primary key (workspace_id, id),
        unique (workspace_id, token_hash),
        foreign key (workspace_id, invited_by) references member (workspace_id, id)
      );
      ${protect('member_invitation')}

      create table fact (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        kind text not null,
        stage text,
        delta smallint not null default 0,
        event_id uuid,
        person_id uuid,
        member_id uuid,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        data jsonb not null default '{}',
        primary key (workspace_id, id)
      );
      create index fact_by_stage on fact (workspace_id, event_id, stage, person_id) where delta <> 0;
      create index fact_by_person on fact (workspace_id, person_id, occurred_at) where person_id is not null;
      ${protect('fact', { appendOnly: true })}

      create table fact_delivery (
        workspace_id uuid not null,
        subscriber text not null,
        fact_id uuid not null,
        delivered_at timestamptz not null default now(),
        primary key (workspace_id, subscriber, fact_id),
        foreign key (workspace_id, fact_id) references fact (workspace_id, id)
      );
      ${protect('fact_delivery', { appendOnly: true })}

      create table mail (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        to_address text not null,
        to_name text,
        from_name text,
        reply_to text,
        subject text not null,
        text_body text not null,
        html_body text not null,
        headers jsonb not null default '{}',
        attachments jsonb not null default '[]',
        purpose text not null,
        person_id uuid,
        event_id uuid,
        idempotency_key text not null,
        status text not null check (status in ('queued', 'kept', 'sent', 'failed')),
        error text,
        created_at timestamptz not null,
        sent_at timestamptz,
        primary key (workspace_id, id),
        unique (workspace_id, idempotency_key)
      );
      create index mail_newest on mail (workspace_id, created_at desc, id desc);
      ${protect('mail')}

      create table sign_in_throttle (
        key_hash text primary key,
        failures integer not null,
        first_failure_at timestamptz not null,
        blocked_until timestamptz
      );
      grant select, insert, update, delete on sign_in_throttle to worthwhile_app;

      -- Row level security is forced on the owner too, so these run under the owner's own "locate" policies.
      create function app.find_sign_in(address text)
        returns table (workspace_id uuid, member_id uuid, password_hash text)
        language sql stable security definer set search_path = public
        as $$ select m.workspace_id, m.id, m.password_hash from member m join workspace w on w.id = m.workspace_id
              where m.email = lower(address) and m.deactivated_at is null and w.opened_at is not null
              order by m.created_at limit 1 $$;
      create function app.find_first_workspace()
        returns table (workspace_id uuid)
        language sql stable security definer set search_path = public
        as $$ select id from workspace where opened_at is not null order by opened_at limit 1 $$;
      revoke all on all functions in schema app from public;
      grant execute on all functions in schema app to worthwhile_app, worthwhile_job;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.find_sign_in; drop function app.find_first_workspace;
      drop table sign_in_throttle, mail, fact_delivery, fact, member_invitation, session, member, workspace;
    `);
  }
}
