export * from './interval.js';
export * from './period.js';
