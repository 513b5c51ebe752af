export { HandoffModule } from './handoff.module.js';
/** The GraphQL type; later stages add fields to it with `@Resolver(() => HandOff)`. */
export { HandOff, HandOffMember } from './hand-off.graphql.js';
export { HandOffNotYours } from './change.graphql.js';
export { HandOffBook } from './hand-off-book.js';
export { HandOffReader } from './hand-off-reader.js';
export type { HandOffRow } from './hand-off.repository.js';
/** What reps do with a hand-off, for the demo story. */
export { ClaimHandoffCommand } from './claim-handoff.command.js';
export { CloseCommand } from './close.command.js';
export { HandBackCommand } from './hand-back.command.js';
export { ReconsiderCommand } from './reconsider.command.js';
export { SnoozeCommand } from './snooze.command.js';
