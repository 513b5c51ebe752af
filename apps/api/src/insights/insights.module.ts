import { Module } from '@nestjs/common';
import { FigureRows } from './figure-rows.js';
import { FunnelReports } from './funnel-report.js';
import { InsightsResolver } from './insights.resolver.js';

@Module({ providers: [FunnelReports, FigureRows, InsightsResolver] })
export class InsightsModule {}
