import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { Clock } from '../time/clock.js';
import { Database } from './database.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.DATABASE_URL,
        autoLoadEntities: true,
        synchronize: false,
        migrationsRun: false,
        poolSize: config.DATABASE_POOL,
        retryAttempts: 5,
        retryDelay: 500,
        extra: { application_name: 'worthwhile-app' },
      }),
    }),
  ],
  providers: [Database, Clock],
  exports: [Database, Clock],
})
export class DatabaseModule {}
