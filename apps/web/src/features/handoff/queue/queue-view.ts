import type { QueueView } from '../../../graphql/generated/graphql.js';

/** The views the header offers; `snoozed` is reached from Today. */
export const VIEWS = [
  { value: 'available', label: 'Available' },
  { value: 'mine', label: 'Mine' },
  { value: 'all', label: 'All' },
] as const;

/** The view named in the address; all of the queue when it names none. */
export function viewOf(text: string | undefined): QueueView {
  return text === 'available' || text === 'mine' || text === 'snoozed' ? text : 'all';
}
