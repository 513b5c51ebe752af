export { PlanModule } from './plan.module.js';
/** The GraphQL type; later stages add fields to it with `@Resolver(() => Event)` and an `EventRecord` as the parent. */
export { Event } from './event.graphql.js';
export type { EventRecord } from './event-record.js';
export { EventRepository } from './event.repository.js';
