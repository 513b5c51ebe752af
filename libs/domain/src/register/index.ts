export * from './decide-register.js';
export * from './event-times.js';
export * from './permission-offers.js';
export * from './registration-form.js';
