export * from './definitions.js';
export * from './interval.js';
export * from './period.js';
export * from './report-period.js';
