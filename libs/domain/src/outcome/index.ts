export * from './decide-move.js';
export * from './opportunity-input.js';
