import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/tenancy-sql.js';

/** Events from proposal to done, and the two keys. */
export class Plan1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event (
        workspace_id uuid not null references workspace (id),
        id uuid not null,
        slug text not null,
        stage text not null check (stage in ('proposed', 'planning', 'published', 'cancelled', 'declined')),
        audience text not null,
        problem_id uuid,
        promise text not null,
        take_aways jsonb not null default '[]',
        summary text,
        not_for text,
        minutes_asked integer,
        proof jsonb,
        follow_up text,
        format text,
        mode text check (mode in ('virtual', 'in_person', 'hybrid')),
        place text,
        join_url text,
        starts_at timestamptz,
        ends_at timestamptz,
        time_zone text not null,
        capacity integer check (capacity is null or capacity >= 0),
        seats_taken integer not null default 0,
        hosts jsonb not null default '[]',
        goals jsonb not null default '{}',
        revision integer not null default 1,
        key_revision integer not null default 1,
        proposed_by uuid not null,
        proposed_team text not null check (proposed_team in ('marketing', 'sales')),
        adopted_by uuid,
        adopted_at timestamptz,
        declined_by uuid,
        declined_reason text,
        published_at timestamptz,
        cancelled_by uuid,
        cancelled_at timestamptz,
        cancelled_reason text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        updated_by uuid,
        primary key (workspace_id, id),
        unique (workspace_id, slug),
        foreign key (workspace_id, problem_id) references problem (workspace_id, id),
        foreign key (workspace_id, proposed_by) references member (workspace_id, id),
        foreign key (workspace_id, adopted_by) references member (workspace_id, id),
        foreign key (workspace_id, declined_by) references member (workspace_id, id),
        foreign key (workspace_id, cancelled_by) references member (workspace_id, id),
        foreign key (workspace_id, updated_by) references member (workspace_id, id),
        check (capacity is null or seats_taken <= capacity)
      );
      create index event_by_start on event (workspace_id, starts_at, id);
      create index event_by_slug on event (slug);
      ${protect('event')}
      create policy locate on event for select to current_user using (true);

      create table event_key (
        workspace_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        team text not null check (team in ('marketing', 'sales')),
        member_id uuid not null,
        key_revision integer not null,
        snapshot jsonb not null,
        turned_at timestamptz not null,
        voided_at timestamptz,
        voided_by uuid,
        void_cause text check (void_cause in ('edited', 'taken_back')),
        primary key (workspace_id, id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, member_id) references member (workspace_id, id),
        foreign key (workspace_id, voided_by) references member (workspace_id, id)
      );
      create unique index event_key_one_live on event_key (workspace_id, event_id, team) where voided_at is null;
      create unique index event_key_two_people on event_key (workspace_id, event_id, member_id) where voided_at is null;
      ${protect('event_key')}

      create function app.find_event(wanted text)
        returns table (workspace_id uuid, event_id uuid)
        language sql stable security definer set search_path = public
        as $$ select e.workspace_id, e.id from event e where e.slug = wanted order by e.created_at limit 1 $$;
      revoke all on function app.find_event from public;
      grant execute on function app.find_event to worthwhile_app, worthwhile_job;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.find_event; drop table event_key, event;');
  }
}
