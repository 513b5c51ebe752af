export * from './facts.js';
export * from './policy.js';
export * from './problems/index.js';
export * from './stages.js';
