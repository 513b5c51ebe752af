export * from './invitation-draft.js';
export * from './suppression.js';
