export { AttendModule } from './attend.module.js';
export { ApplyAttendanceCommand } from './apply-attendance.command.js';
export { type HeldEvent, HeldEvents, type NotHeld } from './held-events.js';
export { PreviewAttendanceCommand } from './preview-attendance.command.js';
/** The source of a registration that a report added; its person agreed to nothing. */
export { WALK_IN } from './standing.repository.js';
