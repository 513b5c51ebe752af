import { FunnelBars, SectionHeading } from '@worthwhile/ui';
import type { FunnelReportPartsFragment } from '../../graphql/generated/graphql.js';
import { useFigureHref } from './figure-href.js';
import { funnelStages, hasBefore, scaleWords, type Goals } from './funnel-stages.js';

export interface FunnelPanelProps {
  readonly stages: FunnelReportPartsFragment['stages'];
  /** For screen readers: "Funnel, this quarter". */
  readonly label: string;
  /** What the bars stand for, above them. */
  readonly nowLabel: string;
  /** What the ticks stand for; null when there is nothing to set beside. */
  readonly beforeLabel: string | null;
  /** Ticks instead of the period before. */
  readonly goals?: Goals;
}

/** The funnel of both teams: every count opens the people behind it. */
export function FunnelPanel({ stages, label, nowLabel, beforeLabel, goals }: FunnelPanelProps) {
  const hrefOf = useFigureHref();
  const compared = goals ? beforeLabel !== null : hasBefore(stages);
  const aside =
    compared || goals || !beforeLabel
      ? scaleWords(stages)
      : `${scaleWords(stages)}; nothing in ${beforeLabel}`;
  return (
    <section aria-label="Funnel">
      <SectionHeading aside={aside}>Funnel</SectionHeading>
      <FunnelBars
        label={label}
        nowLabel={nowLabel}
        beforeLabel={compared ? beforeLabel : null}
        stages={funnelStages(stages, hrefOf, goals)}
      />
    </section>
  );
}
