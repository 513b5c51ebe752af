/**
 * The parts of the shell that know a feature: how many wait in the queue, a few of one's own events.
 * Features replace these by their own components.
 */

/** Beside "Queue" in the sidebar: how many wait, how many breach within the hour. On a phone: how many wait. */
export { QueueBadge, QueueCounts } from '../features/handoff/shell/queue-counts.js';

/** Below the places: a few of one's own events with the days to go. */
export { MyEvents } from '../features/plan/shell/my-events.js';

/** What every screen can open: the proposal. */
export { ProposeAnywhere as Anywhere } from '../features/plan/propose/propose-anywhere.js';
