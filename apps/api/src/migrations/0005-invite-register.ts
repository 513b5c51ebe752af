import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/tenancy-sql.js';

/** Invitations, registrations with their two axes, and wants. */
export class InviteRegister1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table invitation (
        workspace_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        person_id uuid not null,
        reason text,
        nominated_by uuid,
        nominated_at timestamptz not null,
        -- Asked to be sent; the job that sends looks for these, so what was asked for survives a restart.
        requested_at timestamptz,
        requested_by uuid,
        greeting text,
        sent_at timestamptz,
        channel text not null default 'marketing' check (channel in ('rep', 'marketing', 'referral')),
        primary key (workspace_id, id),
        unique (workspace_id, event_id, person_id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id),
        foreign key (workspace_id, nominated_by) references member (workspace_id, id),
        foreign key (workspace_id, requested_by) references member (workspace_id, id)
      );
      create index invitation_waiting on invitation (workspace_id, event_id, id) where requested_at is not null and sent_at is null;
      create index invitation_by_person on invitation (workspace_id, person_id);
      ${protect('invitation')}

      create table registration (
        workspace_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        person_id uuid not null,
        answer text not null check (answer in ('invited', 'registered', 'waitlisted', 'declined', 'cancelled')),
        attendance text not null default 'unknown' check (attendance in ('unknown', 'attended', 'no_show')),
        minutes integer,
        source text not null default 'page',
        time_zone text,
        idempotency_key text,
        registered_at timestamptz,
        waitlisted_at timestamptz,
        cancelled_at timestamptz,
        created_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, event_id, person_id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id)
      );
      create index registration_by_person on registration (workspace_id, person_id);
      ${protect('registration')}

      create table want (
        workspace_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        event_id uuid not null,
        words text not null,
        problem_id uuid,
        said_at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id),
        foreign key (workspace_id, problem_id) references problem (workspace_id, id)
      );
      create index want_by_person on want (workspace_id, person_id, said_at desc);
      create index want_by_event on want (workspace_id, event_id, said_at desc);
      create index want_by_problem on want (workspace_id, problem_id, said_at desc);
      ${protect('want', { appendOnly: true })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table want, registration, invitation;');
  }
}
