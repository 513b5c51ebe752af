import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../platform/database/tenancy-sql.js';

/** Hand-offs with their clock, touches, and opportunities. */
export class HandoffOutcome1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hand_off (
        workspace_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        event_id uuid not null,
        status text not null check (status in ('blocked', 'available', 'claimed', 'touched', 'closed', 'withdrawn')),
        outcome text check (outcome in ('conversation', 'opportunity', 'not_now', 'no_such_problem', 'wrong_person', 'handed_back')),
        outcome_reason text,
        snoozed_until timestamptz,
        snooze_words text,
        points integer not null,
        available_at timestamptz,
        due_at timestamptz,
        claimed_by uuid,
        claimed_at timestamptz,
        first_touch_at timestamptz,
        closed_at timestamptz,
        created_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, event_id, person_id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id),
        foreign key (workspace_id, claimed_by) references member (workspace_id, id),
        check ((status in ('claimed', 'touched')) = (claimed_by is not null and closed_at is null)),
        check (status <> 'available' or (available_at is not null and due_at is not null))
      );
      create unique index hand_off_one_live_claim on hand_off (workspace_id, person_id) where status in ('claimed', 'touched');
      create index hand_off_queue on hand_off (workspace_id, due_at, points desc, id) where status = 'available';
      create index hand_off_by_rep on hand_off (workspace_id, claimed_by, due_at) where status in ('claimed', 'touched');
      create index hand_off_blocked on hand_off (workspace_id, event_id) where status = 'blocked';
      ${protect('hand_off')}

      create table touch (
        workspace_id uuid not null,
        id uuid not null,
        hand_off_id uuid,
        person_id uuid not null,
        event_id uuid,
        member_id uuid not null,
        channel text not null check (channel in ('mail', 'phone', 'meeting', 'message')),
        note text not null,
        value_given text,
        conversation boolean not null default false,
        idempotency_key text not null,
        touched_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, idempotency_key),
        foreign key (workspace_id, hand_off_id) references hand_off (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, member_id) references member (workspace_id, id)
      );
      create index touch_by_person on touch (workspace_id, person_id, touched_at desc);
      ${protect('touch')}

      create table opportunity (
        workspace_id uuid not null,
        id uuid not null,
        hand_off_id uuid,
        person_id uuid not null,
        account_id uuid,
        event_id uuid not null,
        problem_id uuid,
        owner_id uuid not null,
        name text not null,
        amount_minor bigint not null check (amount_minor >= 0),
        currency text not null,
        stage text not null check (stage in ('discovery', 'evaluation', 'proposal', 'won', 'lost')),
        reason text,
        revision integer not null default 1,
        opened_at timestamptz not null,
        closed_at timestamptz,
        primary key (workspace_id, id),
        foreign key (workspace_id, hand_off_id) references hand_off (workspace_id, id),
        foreign key (workspace_id, person_id) references person (workspace_id, id),
        foreign key (workspace_id, account_id) references account (workspace_id, id),
        foreign key (workspace_id, event_id) references event (workspace_id, id),
        foreign key (workspace_id, problem_id) references problem (workspace_id, id),
        foreign key (workspace_id, owner_id) references member (workspace_id, id)
      );
      create unique index opportunity_once on opportunity (workspace_id, hand_off_id) where hand_off_id is not null;
      create index opportunity_newest on opportunity (workspace_id, opened_at desc, id desc);
      ${protect('opportunity')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table opportunity, touch, hand_off;');
  }
}
