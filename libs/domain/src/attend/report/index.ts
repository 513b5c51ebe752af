export { readAttendanceReport } from './read-attendance-report.js';
export { mappingProblem } from './column-mapping.js';
export { isCalendarDate } from './moment-cell.js';
export { mergeSpans, toMinutes, unionLength, type Span } from './interval-union.js';
export * from './report-types.js';
