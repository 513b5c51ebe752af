import { Injectable } from '@nestjs/common';
import { periodBefore, rateOf, type Stage, STAGES } from '@worthwhile/domain';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/tx.js';
import { Clock } from '../platform/time/clock.js';
import type {
  Answers,
  FunnelFilter,
  FunnelReport,
  FunnelStage,
  HandoffReport,
  ResultsReport,
  ValueReport,
} from './funnel.graphql.js';
import { countedFacts, countedHandOffs } from './funnel-query.js';

type Counts = Partial<Record<Stage, number>>;

/** One report for both teams, counted from the ledger in one snapshot: exact up to the last committed fact. */
@Injectable()
export class FunnelReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async report(filter: FunnelFilter): Promise<FunnelReport> {
    return this.database.read(async (tx) => {
      const counts = await this.counts(tx, filter);
      const before =
        filter.from && filter.to
          ? await this.counts(tx, { ...filter, ...periodBefore({ from: filter.from, to: filter.to }) })
          : null;
      return {
        stages: stagesOf(counts, before),
        value: await this.value(tx, filter, counts.attend ?? 0),
        handoff: await this.handoff(tx, filter),
        results: await this.results(tx, filter),
        asOf: this.clock.now(),
      };
    });
  }

  private async counts(tx: Tx, filter: FunnelFilter): Promise<Counts> {
    const { from, where, values } = countedFacts(filter);
    const rows = await tx.rows<{ stage: Stage; count: number }>(
      `select f.stage, sum(f.delta)::int as count from ${from} where f.delta <> 0 and ${where} group by f.stage`,
      values,
    );
    return Object.fromEntries(rows.map(({ stage, count }) => [stage, count]));
  }

  /** The last answer of each attendee of each event. */
  private async value(tx: Tx, filter: FunnelFilter, attended: number): Promise<ValueReport> {
    const { from, where, values } = countedFacts(filter);
    const rows = await tx.rows<{ question: 'gotIt' | 'worthIt'; answer: keyof Answers; count: number }>(
      `with last as (
         select distinct on (f.event_id, f.person_id) f.data from ${from}
         where f.kind = 'feedback.given' and ${where}
         order by f.event_id, f.person_id, f.occurred_at desc, f.id desc)
       select q.question, q.answer, count(*)::int as count
       from last, lateral (values ('gotIt', data->>'gotIt'), ('worthIt', data->>'worthIt')) as q(question, answer)
       where q.answer is not null group by 1, 2`,
      values,
    );
    const answers = (question: string): Answers => {
      const of = (answer: keyof Answers): number =>
        rows.find((row) => row.question === question && row.answer === answer)?.count ?? 0;
      return { yes: of('yes'), partly: of('partly'), no: of('no') };
    };
    const gotIt = answers('gotIt');
    return { attended, answered: gotIt.yes + gotIt.partly + gotIt.no, gotIt, worthIt: answers('worthIt') };
  }

  /** System delay: from warm to offered. People's delay: from offered to the first touch. Medians, in minutes. */
  private async handoff(tx: Tx, filter: FunnelFilter): Promise<HandoffReport> {
    const { from, where, values } = countedFacts(filter);
    const delays = await tx.row<{ system: number | null; people: number | null }>(
      `with moments as (
         select min(f.recorded_at) filter (where f.kind = 'person.warmed') as warmed_recorded,
                min(f.recorded_at) filter (where f.kind = 'handoff.offered') as offered_recorded,
                min(f.occurred_at) filter (where f.kind = 'handoff.offered') as offered,
                min(f.occurred_at) filter (where f.kind = 'touch.logged') as touched
         from ${from}
         where f.kind in ('person.warmed', 'handoff.offered', 'touch.logged') and ${where}
         group by f.event_id, f.person_id)
       select percentile_cont(0.5) within group (order by extract(epoch from offered_recorded - warmed_recorded) / 60)
                filter (where offered_recorded >= warmed_recorded) as system,
              percentile_cont(0.5) within group (order by extract(epoch from touched - offered) / 60)
                filter (where touched >= offered) as people
       from moments`,
      values,
    );
    const waiting = await this.waiting(tx, filter);
    return {
      waiting: waiting?.waiting ?? 0,
      late: waiting?.late ?? 0,
      systemMinutes: delays?.system ?? null,
      peopleMinutes: delays?.people ?? null,
    };
  }

  /** Who waits for a first touch at this moment, claimed or not, as the queue counts them. */
  private waiting(tx: Tx, filter: FunnelFilter): Promise<{ waiting: number; late: number } | undefined> {
    const { from, where, values } = countedHandOffs(filter);
    const now = `$${values.length + 1}::timestamptz`;
    return tx.row(
      `select count(*)::int as waiting, count(*) filter (where f.due_at <= ${now})::int as late
       from ${from}
       where f.status in ('available', 'claimed') and (f.snoozed_until is null or f.snoozed_until <= ${now}) and ${where}`,
      [...values, this.clock.now()],
    );
  }

  /** Each opportunity by its last fact; amounts are those that fact states. */
  private async results(tx: Tx, filter: FunnelFilter): Promise<ResultsReport> {
    const { from, where, values } = countedFacts(filter);
    const rows = await tx.rows<{ state: 'open' | 'won' | 'lost'; count: number; minor: number }>(
      `with last as (
         select distinct on (f.data->>'opportunityId') f.kind, (f.data->>'amountMinor')::float8 as minor from ${from}
         where f.kind in ('opportunity.opened', 'opportunity.moved', 'opportunity.won', 'opportunity.lost') and ${where}
         order by f.data->>'opportunityId', f.occurred_at desc, f.id desc)
       select case kind when 'opportunity.won' then 'won' when 'opportunity.lost' then 'lost' else 'open' end as state,
              count(*)::int as count, coalesce(sum(minor), 0) as minor
       from last group by 1`,
      values,
    );
    const workspace = await tx.row<{ currency: string }>('select currency from workspace');
    const of = (state: string) => rows.find((row) => row.state === state);
    return {
      open: of('open')?.count ?? 0,
      openMinor: of('open')?.minor ?? 0,
      won: of('won')?.count ?? 0,
      wonMinor: of('won')?.minor ?? 0,
      lost: of('lost')?.count ?? 0,
      currency: workspace?.currency ?? 'EUR',
    };
  }
}

/** All eight stages in their order, each with its share of the stage before it. */
export function stagesOf(counts: Counts, before: Counts | null): FunnelStage[] {
  return STAGES.map((stage, index) => {
    const earlier = STAGES[index - 1];
    const count = counts[stage] ?? 0;
    // A share of events makes no sense for people, so rates begin at register.
    const rate = earlier && earlier !== 'plan' ? rateOf(count, counts[earlier] ?? 0) : null;
    return { stage, count, countBefore: before ? (before[stage] ?? 0) : null, rate };
  });
}
