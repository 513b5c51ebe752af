export * from './display-name.js';
export * from './email-address.js';
export * from './member-invitation.js';
export * from './password.js';
export * from './people-file.js';
export * from './zoned-day.js';
