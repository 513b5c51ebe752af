/**
 * Where a hand-off stands. `blocked` waits for the person's permission and is a count only; `withdrawn` was offered
 * or blocked and no longer is (cooled, or the answer to "got it?" was no); `closed` has an outcome.
 */
export const HANDOFF_STATUSES = [
  'blocked',
  'available',
  'claimed',
  'touched',
  'closed',
  'withdrawn',
] as const;
export type HandoffStatus = (typeof HANDOFF_STATUSES)[number];

/** How a hand-off ended. `opportunity` is set by opening one, `handed_back` by handing back. */
export const HANDOFF_OUTCOMES = [
  'conversation',
  'opportunity',
  'not_now',
  'no_such_problem',
  'wrong_person',
  'handed_back',
] as const;
export type HandoffOutcome = (typeof HANDOFF_OUTCOMES)[number];

/** True while a rep holds it; at most one such hand-off per person and workspace. */
export function isLiveClaim(status: HandoffStatus): boolean {
  return status === 'claimed' || status === 'touched';
}
