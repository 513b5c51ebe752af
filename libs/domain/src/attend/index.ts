export {
  isCalendarDate,
  mappingProblem,
  mergeSpans,
  readAttendanceReport,
  toMinutes,
  unionLength,
  type Span as TimeSpan,
} from './report/index.js';
export * from './report/report-types.js';
export * from './report-of-another-day.js';
export * from './restate-attendance.js';
