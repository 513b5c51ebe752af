import { Module } from '@nestjs/common';
import { DirectoryModule } from './directory/index.js';
import { FunnelModule } from './funnel/funnel.module.js';
import { InsightsModule } from './insights/index.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FactsModule } from './platform/facts/facts.module.js';
import { ApiGraphqlModule } from './platform/graphql/graphql.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { ObservabilityModule } from './platform/observability/observability.module.js';
import { RealtimeModule } from './platform/realtime/realtime.module.js';
import { ProblemsModule } from './problems/index.js';

const PLATFORM = [
  ConfigModule,
  DatabaseModule,
  FactsModule,
  JobsModule,
  AuthModule,
  MailModule,
  RealtimeModule,
  ObservabilityModule,
  ApiGraphqlModule,
];

@Module({ imports: [...PLATFORM, DirectoryModule, ProblemsModule, FunnelModule, InsightsModule] })
export class AppModule {}
