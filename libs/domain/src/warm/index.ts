export * from './after-event.js';
export * from './compute-warmth.js';
export * from './decide-warming.js';
export * from './feedback-answer.js';
export * from './find-urgency.js';
export * from './warmth-signals.js';
export * from './warmth-weights.js';
