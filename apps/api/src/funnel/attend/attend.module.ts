import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/index.js';
import { PlanModule } from '../plan/index.js';
import { ApplyAttendanceCommand } from './apply-attendance.command.js';
import { AttendHeldData } from './attend.held-data.js';
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
  imports: [DirectoryModule, PlanModule],
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
    AttendHeldData,
  ],
  exports: [PreviewAttendanceCommand, ApplyAttendanceCommand, UndoAttendanceCommand, HeldEvents],
})
export class AttendModule {}
