export * from './board-stage.js';
export * from './event-brief.js';
export * from './readiness.js';
