export * from './database/worker-database.js';
export * from './test-clock.js';
