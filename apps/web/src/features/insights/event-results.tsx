import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, ListSkeleton, RailLayout } from '@worthwhile/ui';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import { useLive } from '../../platform/live/live.js';
import { Definitions } from './definitions-sheet.js';
import { FigureSheet } from './figure-sheet.js';
import { FunnelPanel } from './funnel-panel.js';
import { HandoffPanel } from './handoff-panel.js';
import { LiveMark } from './live-mark.js';
import { EventResultsQuery, FunnelReportFragment, REPORT_FACTS, REPORT_POLL_MS } from './report-documents.js';
import { ResultsPanel } from './results-panel.js';
import { ValuePanel } from './value-panel.js';
import classes from './event-results.module.css';

/** What became of one event: its funnel beside its goals, value, hand-off and results. For the event page's Results. */
export function EventResults({ eventId }: { readonly eventId: string }) {
  const { data, error, refetch } = useQuery(EventResultsQuery, {
    variables: { eventId },
    pollInterval: REPORT_POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  const again = () => void refetch().catch(() => undefined);
  useLive(REPORT_FACTS, (change) => {
    if (!change.eventId || change.eventId === eventId) again();
  });
  const report = getFragmentData(FunnelReportFragment, data?.funnel);
  if (error && !report) return <ErrorState title="The results could not be read" onRetry={again} />;
  if (!report || !data) return <ListSkeleton rows={8} label="Counting" />;
  const came = report.stages.some(({ stage, count }) => stage !== 'plan' && count > 0);
  if (!came) {
    return (
      <EmptyState title="No results yet">
        They begin with the first invitation. Goals that are set in the brief will stand beside them.
      </EmptyState>
    );
  }
  const { __typename: _, ...goals } = data.event.goals;
  const goalsSet = Object.values(goals).some((goal) => goal !== null);
  return (
    <>
      <div className={classes.line}>
        <LiveMark asOf={report.asOf} />
        <Definitions />
      </div>
      <RailLayout
        railWidth={360}
        rail={
          <>
            <ValuePanel value={report.value} />
            <HandoffPanel handoff={report.handoff} />
            <ResultsPanel results={report.results} />
          </>
        }
      >
        <FunnelPanel
          stages={report.stages.filter(({ stage }) => stage !== 'plan')}
          label="Funnel of this event"
          nowLabel="Up to now"
          beforeLabel={goalsSet ? 'the goal' : null}
          goals={goals}
        />
      </RailLayout>
      <FigureSheet stages={report.stages} filter={{ eventId }} />
    </>
  );
}
