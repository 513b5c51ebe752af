import type { EventBrief } from './event-brief.js';
import { missingForKeys } from './readiness.js';

/** Where an event stands on the board. */
export const BOARD_STAGES = [
  'proposed',
  'planning',
  'ready',
  'published',
  'live',
  'done',
  'cancelled',
  'declined',
] as const;
export type BoardStage = (typeof BOARD_STAGES)[number];

/**
 * Where an event stands at `now`: planning is `ready` once nothing is missing before the keys;
 * published is `live` from its start (inclusive) to its end (exclusive), and `done` after.
 */
export function boardStage(event: EventBrief, now: Date): BoardStage {
  if (event.stage === 'planning') return missingForKeys(event, now).length === 0 ? 'ready' : 'planning';
  if (event.stage !== 'published' || !event.startsAt) return event.stage;
  if (now < event.startsAt) return 'published';
  return now >= (event.endsAt ?? event.startsAt) ? 'done' : 'live';
}
