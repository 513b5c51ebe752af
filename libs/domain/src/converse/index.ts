export * from './decide-touch.js';
export * from './read-draft.js';
export * from './split-sentences.js';
export * from './touch-input.js';
