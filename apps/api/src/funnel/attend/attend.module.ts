import { Module } from '@nestjs/common';
import { PlanModule } from '../plan/index.js';
import { ApplyAttendanceCommand } from './apply-attendance.command.js';
import { AttendanceImportRepository } from './attendance-import.repository.js';
import { AttendanceImportResolver } from './attendance-import.resolver.js';
import { AttendanceReportController } from './attendance-report.controller.js';
import { EventAttendanceResolver } from './event-attendance.resolver.js';
import { HeldEvents } from './held-events.js';
import { ImportPeopleRepository } from './import-people.repository.js';
import { KeepReport } from './keep-report.js';
import { PreviewAttendanceCommand } from './preview-attendance.command.js';
import { RestateEvent } from './restate-event.js';
import { StandingRepository } from './standing.repository.js';
import { UndoAttendanceCommand } from './undo-attendance.command.js';

@Module({
  imports: [PlanModule],
  controllers: [AttendanceReportController],
  providers: [
    AttendanceImportRepository,
    ImportPeopleRepository,
    StandingRepository,
    HeldEvents,
    KeepReport,
    RestateEvent,
    PreviewAttendanceCommand,
    ApplyAttendanceCommand,
    UndoAttendanceCommand,
    AttendanceImportResolver,
    EventAttendanceResolver,
  ],
  exports: [PreviewAttendanceCommand, ApplyAttendanceCommand, UndoAttendanceCommand, HeldEvents],
})
export class AttendModule {}
