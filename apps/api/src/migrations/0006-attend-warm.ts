import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/tenancy-sql.js';

/** Attendance reports, the attendee's own answers, and warmth. */
export class AttendWarm1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attendance_import (
        workspace_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        file_name text not null,
        file_hash text not null,
        source text not null,
        status text not null check (status in ('previewed', 'applied', 'undone', 'discarded')),
        rows jsonb not null,
        errors jsonb not null,
        summary jsonb not null,
        created_by uuid not null,
        created_at timestamptz not null,
        applied_by uuid,
        applied_at timestamptz,
        undone_by uuid,
        undone_at timestamptz,
        primary key (workspace_id, id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, created_by) references member (workspace_id, id),
        foreign key (workspace_id, applied_by) references member (workspace_id, id),
        foreign key (workspace_id, undone_by) references member (workspace_id, id)
      );
      create index attendance_import_newest on attendance_import (workspace_id, event_id, created_at desc, id desc);
      create unique index attendance_import_applied_once
        on attendance_import (workspace_id, event_id, file_hash) where status = 'applied';
      ${protect('attendance_import')}

      -- One row for each person an applied report says was there. What a report states without saying when stands
      -- in stated_minutes; what it says with times stands in attendance_interval.
      create table attendance_presence (
        workspace_id uuid not null,
        id uuid not null,
        import_id uuid not null,
        event_id uuid not null,
        person_id uuid not null,
        stated_minutes integer,
        added_registration boolean not null default false,
        primary key (workspace_id, id),
        unique (workspace_id, import_id, person_id),
        foreign key (workspace_id, import_id) references attendance_import (workspace_id, id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id)
      );
      create index attendance_presence_by_person on attendance_presence (workspace_id, event_id, person_id);
      ${protect('attendance_presence')}

      create table attendance_interval (
        workspace_id uuid not null,
        id uuid not null,
        import_id uuid not null,
        event_id uuid not null,
        person_id uuid not null,
        joined_at timestamptz not null,
        left_at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, import_id) references attendance_import (workspace_id, id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id),
        check (left_at >= joined_at)
      );
      create index attendance_interval_by_person on attendance_interval (workspace_id, event_id, person_id);
      ${protect('attendance_interval')}

      create table feedback_request (
        workspace_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        person_id uuid not null,
        registration_id uuid not null,
        asked_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, event_id, person_id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id)
      );
      ${protect('feedback_request')}

      create table feedback (
        workspace_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        person_id uuid not null,
        got_it text check (got_it in ('yes', 'partly', 'no')),
        worth_it text check (worth_it in ('yes', 'partly', 'no')),
        missing text,
        take_aways jsonb not null default '[]',
        answered_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, event_id, person_id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id)
      );
      ${protect('feedback')}

      create table warmth (
        workspace_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        person_id uuid not null,
        points integer not null check (points between 0 and 100),
        uncooled integer not null default 0 check (uncooled between 0 and 100),
        lines jsonb not null,
        signal_at timestamptz,
        warm_since timestamptz,
        computed_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, event_id, person_id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id)
      );
      create index warmth_by_person on warmth (workspace_id, person_id, points desc);
      create index warmth_by_event on warmth (workspace_id, event_id, points desc, id);
      ${protect('warmth')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table warmth, feedback, feedback_request, attendance_interval, attendance_presence, attendance_import;',
    );
  }
}
