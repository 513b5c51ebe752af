import { Global, Module } from '@nestjs/common';
import { JobQueue } from './job-queue.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

@Global()
@Module({ providers: [JobRegistry, JobQueue, JobRunner], exports: [JobRegistry, JobQueue, JobRunner] })
export class JobsModule {}
