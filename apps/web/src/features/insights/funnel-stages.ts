import type { FunnelStage } from '@worthwhile/ui';
import type { FunnelReportPartsFragment, FunnelStageName } from '../../graphql/generated/graphql.js';
import { STAGE_WORDS } from './stage-words.js';

type Counted = FunnelReportPartsFragment['stages'][number];
export type Goals = Partial<Record<FunnelStageName, number | null>>;

/** From this many times the longest other bar on, Invite is drawn cut: the others could not be told apart. */
const MUCH_LONGER = 1.5;

/** True when Invite is drawn cut. */
export function isInviteCut(stages: readonly Counted[]): boolean {
  const invite = stages.find(({ stage }) => stage === 'invite')?.count ?? 0;
  const others = stages.filter(({ stage }) => stage !== 'invite').map(({ count }) => count);
  return invite > MUCH_LONGER * Math.max(1, ...others);
}

/** The stages of a report as bars; with goals, these are the ticks. */
export function funnelStages(
  stages: readonly Counted[],
  hrefOf: (stage: FunnelStageName) => string,
  goals?: Goals,
): FunnelStage[] {
  const cut = isInviteCut(stages);
  // Nothing before is nothing to compare with: no row of ticks at zero.
  const compared = Boolean(goals) || hasBefore(stages);
  return stages.map(({ stage, count, countBefore, rate }) => {
    const tick = goals ? goals[stage] : compared ? countBefore : null;
    return {
      stage,
      label: STAGE_WORDS[stage],
      count,
      href: hrefOf(stage),
      ...(tick != null && { before: tick }),
      ...(rate && { rate: { value: rate.value, low: rate.low, high: rate.high } }),
      ...(!goals && countBefore ? { change: count / countBefore - 1 } : {}),
      ...(stage === 'plan' && { note: count === 1 ? 'event' : 'events' }),
      ...(stage === 'invite' && cut && { cut: true }),
    };
  });
}

/** True when anything happened in the period before. */
export function hasBefore(stages: readonly Counted[]): boolean {
  return stages.some(({ countBefore }) => Boolean(countBefore));
}

/** What the drawing leaves out, in words. */
export function scaleWords(stages: readonly Counted[]): string {
  return isInviteCut(stages) ? 'Bars are linear from Register on; Invite is cut' : 'Bars are linear';
}
