import type { WarmthSignal, YesPartlyNo } from './warmth-signals.js';

/** At this many points an attendee is warm and may be offered to sales. */
export const WARM_THRESHOLD = 40;

/** Points halve in this many days after the last thing the person did or said. An assumption, as all weights are. */
export const WARMTH_HALF_LIFE_DAYS = 45;

/** The most each signal can give. Together 100. */
export const WARMTH_WEIGHTS = {
  attended: 20,
  want: 18,
  questions: 16,
  gotIt: 14,
  worthIt: 10,
  urgency: 14,
  permission: 8,
} as const satisfies Record<WarmthSignal, number>;

/** From this share of the event's minutes on, presence counts in full: a late start or an early leave is no coldness. */
export const FULL_PRESENCE = 0.75;

export const GOT_IT_POINTS = { yes: 14, partly: 10, no: 0 } as const satisfies Record<YesPartlyNo, number>;
export const WORTH_IT_POINTS = { yes: 10, partly: 5, no: 0 } as const satisfies Record<YesPartlyNo, number>;
/** For each question asked, up to the weight. */
export const POINTS_A_QUESTION = 8;
