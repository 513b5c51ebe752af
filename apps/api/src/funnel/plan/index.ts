export { PlanModule } from './plan.module.js';
/** The GraphQL type; later stages add fields to it with `@Resolver(() => Event)` and an `EventRecord` as the parent. */
export { Event } from './event.graphql.js';
export type { EventRecord } from './event-record.js';
export { EventRepository } from './event.repository.js';
/** The acts of the plan, for the demo story: later stages never plan. */
export { AnswerProposalCommand } from './answer-proposal.command.js';
export { EditEventCommand } from './edit-event.command.js';
export { ProposeEventCommand } from './propose-event.command.js';
export { PublishEventCommand } from './publish-event.command.js';
export { TurnKeyCommand } from './turn-key.command.js';
