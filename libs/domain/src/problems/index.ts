export * from './problem-draft.js';
