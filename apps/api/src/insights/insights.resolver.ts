import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Stage } from '@worthwhile/domain';
import { Allow } from '../platform/auth/allow.js';
import { EventFigures, FigurePage, FunnelFilter, FunnelReport, StageEnum } from './funnel.graphql.js';
import { FigureRows } from './figure-rows.js';
import { FunnelReports } from './funnel-report.js';

@Resolver()
export class InsightsResolver {
  constructor(
    private readonly reports: FunnelReports,
    private readonly rows: FigureRows,
  ) {}

  /** The funnel, by event or in all, with value, hand-off and results, counted from the ledger. */
  @Query(() => FunnelReport)
  @Allow('dashboard.read')
  funnel(@Args('filter', { nullable: true }) filter?: FunnelFilter): Promise<FunnelReport> {
    return this.reports.report(filter ?? {});
  }

  /** The people behind a figure of the funnel, under the same filter. */
  @Query(() => FigurePage)
  @Allow('dashboard.read')
  funnelRows(
    @Args('stage', { type: () => StageEnum }) stage: Stage,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('filter', { nullable: true }) filter?: FunnelFilter,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<FigurePage> {
    return this.rows.behind(stage, filter ?? {}, first, after);
  }

  /** Events side by side, the latest first. */
  @Query(() => [EventFigures])
  @Allow('dashboard.read')
  eventFigures(@Args('filter', { nullable: true }) filter?: FunnelFilter): Promise<EventFigures[]> {
    return this.rows.events(filter ?? {});
  }
}
