import { Module } from '@nestjs/common';
import { AttendModule } from './attend/index.js';
import { ConverseModule } from './converse/index.js';
import { HandoffModule } from './handoff/index.js';
import { InviteModule } from './invite/index.js';
import { OutcomeModule } from './outcome/index.js';
import { PlanModule } from './plan/index.js';
import { RegisterModule } from './register/index.js';
import { WarmModule } from './warm/index.js';

/** The eight stages, in the order people go through them. */
@Module({
  imports: [
    PlanModule,
    InviteModule,
    RegisterModule,
    AttendModule,
    WarmModule,
    HandoffModule,
    ConverseModule,
    OutcomeModule,
  ],
})
export class FunnelModule {}
