export * from './directory/index.js';
export * from './facts.js';
export * from './plan/index.js';
export * from './policy.js';
export * from './problems/index.js';
export * from './register/index.js';
export * from './stages.js';
