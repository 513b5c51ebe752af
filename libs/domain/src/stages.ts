/**
 * The product in eight words, in the order people go through it.
 * Folders in domain, API and web carry these names; a test holds them together.
 */
export const STAGES = [
  'plan',
  'invite',
  'register',
  'attend',
  'warm',
  'handoff',
  'converse',
  'outcome',
] as const;

export type Stage = (typeof STAGES)[number];

/** True when `later` comes after `earlier` in the funnel. */
export function isAfter(later: Stage, earlier: Stage): boolean {
  return STAGES.indexOf(later) > STAGES.indexOf(earlier);
}
