export * from './contact-words.js';
export * from './decide-claim.js';
export * from './decide-handling.js';
export * from './decide-offer.js';
export * from './handoff-input.js';
export * from './handoff-status.js';
export * from './working-hours.js';
