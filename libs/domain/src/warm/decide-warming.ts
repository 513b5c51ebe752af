import type { Warmth } from './compute-warmth.js';
import type { WarmthSignals } from './warmth-signals.js';
import { WARM_THRESHOLD } from './warmth-weights.js';

export type Warming = 'warmed' | 'cooled' | null;

/**
 * Whether a new signal makes somebody warm, or takes that back.
 *
 * They become warm at the threshold, if they came and did not say that they got nothing: a "no" is for marketing
 * to make good, never for a pitch. It is taken back when a signal is (attendance withdrawn, permission taken
 * back, the answer changed to "no") and what stands is worth less than the threshold. Time alone lowers the
 * points that are shown but takes nothing back: the funnel counts who became warm.
 */
export function decideWarming(warmBefore: boolean, warmth: Warmth, signals: WarmthSignals): Warming {
  const eligible = signals.attended !== undefined && signals.gotIt?.answer !== 'no';
  if (warmBefore) return eligible && warmth.uncooled >= WARM_THRESHOLD ? null : 'cooled';
  return eligible && warmth.points >= WARM_THRESHOLD ? 'warmed' : null;
}
