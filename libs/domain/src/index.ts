export * from './facts.js';
export * from './plan/index.js';
export * from './policy.js';
export * from './problems/index.js';
export * from './stages.js';
