export { OutcomeModule } from './outcome.module.js';
/** The acts of the outcome, for the demo story. */
export { MoveOpportunityCommand } from './move-opportunity.command.js';
export { OpenOpportunityCommand } from './open-opportunity.command.js';
