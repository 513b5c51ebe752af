import { Button } from '@mantine/core';
import { EmptyState, ErrorState, ListSkeleton, RailLayout, useNow } from '@worthwhile/ui';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import { Page } from '../../platform/page/page.js';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { Definitions } from './definitions-sheet.js';
import { EventsTable } from './events-table.js';
import { ExportMenu } from './export-menu.js';
import { FigureSheet } from './figure-sheet.js';
import { FilterBar } from './filter-bar.js';
import { FunnelPanel } from './funnel-panel.js';
import { HandoffPanel } from './handoff-panel.js';
import { LiveMark } from './live-mark.js';
import { FunnelReportFragment } from './report-documents.js';
import { beforeWords, filterOf, isNarrowed, PERIOD_WORDS, readChoice } from './report-filter.js';
import { ResultsPanel } from './results-panel.js';
import { usePaperScheme } from './use-paper-scheme.js';
import { useReport } from './use-report.js';
import { ValuePanel } from './value-panel.js';
import classes from './dashboard.module.css';

/** One page for both teams: the funnel, what attendees got, how quickly they were reached and what came of it. */
export function DashboardScreen() {
  const { workspace } = useViewer();
  const [params] = useUrlState();
  const choice = readChoice(params);
  const filter = filterOf(choice, useNow(), workspace.timeZone);
  const { data, stale, error, again } = useReport(filter);
  usePaperScheme();
  const report = getFragmentData(FunnelReportFragment, data?.funnel) ?? null;
  const happened = report?.stages.some(({ count }) => count !== 0) ?? false;
  return (
    <Page
      title="Dashboard"
      sub="Marketing and sales, one funnel"
      actions={<ExportMenu report={report} events={data?.eventFigures ?? []} />}
      phoneActions={null}
    >
      <FilterBar choice={choice}>
        {report && <LiveMark asOf={report.asOf} />}
        <Definitions />
      </FilterBar>
      {error && !report && (
        <ErrorState title="The figures could not be read" onRetry={again}>
          Nothing is lost: they are counted anew from the ledger each time.
        </ErrorState>
      )}
      {!report && !error && <ListSkeleton rows={10} label="Counting" />}
      {report && !happened && <Nothing narrowed={isNarrowed(choice) || choice.period !== 'all'} />}
      {report && happened && (
        <div className={classes.report} data-stale={stale || undefined} aria-busy={stale}>
          <RailLayout
            railWidth={400}
            rail={
              <>
                <ValuePanel value={report.value} />
                <HandoffPanel handoff={report.handoff} />
                <ResultsPanel results={report.results} />
              </>
            }
          >
            <FunnelPanel
              stages={report.stages}
              label={`Funnel, ${PERIOD_WORDS[choice.period]}`}
              nowLabel={choice.period === 'all' ? 'All time' : 'This period'}
              beforeLabel={beforeWords(filter)}
            />
            <EventsTable events={data?.eventFigures ?? []} />
          </RailLayout>
        </div>
      )}
      {report && <FigureSheet stages={report.stages} filter={filter} />}
    </Page>
  );
}

/** Says whether it is the filters that leave nothing, or that nothing has happened yet. */
function Nothing({ narrowed }: { readonly narrowed: boolean }) {
  const [, set] = useUrlState();
  const everything = {
    period: 'all',
    event: undefined,
    problem: undefined,
    team: undefined,
    originator: undefined,
  };
  return narrowed ? (
    <EmptyState
      title="Nothing happened here"
      action={<Button onClick={() => set(everything)}>Show everything</Button>}
    >
      With these filters no event was proposed, nobody was invited and nobody came.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing has happened yet">
      The funnel begins with an event that somebody proposes. Press <b>g p</b> to go to the plan.
    </EmptyState>
  );
}
