import { useQuery } from '@apollo/client/react';
import { may } from '@worthwhile/domain';
import { EmptyState, ErrorState, ListSkeleton, useNow } from '@worthwhile/ui';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import { useLive } from '../../platform/live/live.js';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import classes from './attend.module.css';
import { AttendanceReportFragment, DayOfEventQuery } from './attend-documents.js';
import { AttendanceFigures } from './attendance-figures.js';
import { ReportDrop } from './report-drop.js';
import { ReportHistory } from './report-history.js';
import { ReportPeople } from './report-people.js';
import { ReportPreview } from './report-preview.js';
import { sendReport, type SendReport } from './send-report.js';
import { useReport } from './use-report.js';
import { useReports } from './use-reports.js';

interface DayPanelProps {
  readonly eventId: string;
  readonly send?: SendReport;
}

/** The tab "Day of event": who came, and the reports that say so. */
export function DayPanel({ eventId, send = sendReport }: DayPanelProps) {
  const { member } = useViewer();
  const [{ report: open }, setParams] = useUrlState();
  const now = useNow(60_000);
  const { data, error, refetch } = useQuery(DayOfEventQuery, {
    variables: { eventId },
    fetchPolicy: 'cache-and-network',
  });
  const show = (id: string | null): void => setParams({ report: id ?? undefined });
  const upload = useReport(eventId, send, (id) => {
    void refetch().catch(() => undefined);
    show(id);
  });
  const reports = useReports(() => {
    upload.forget();
    show(null);
  });
  useLive(['person.registered', 'registration.cancelled', 'event.edited'], ({ eventId: changed }) => {
    if (changed === eventId) void refetch().catch(() => undefined);
  });
  if (error && !data) {
    return (
      <ErrorState title="The day could not be read" onRetry={() => void refetch().catch(() => undefined)} />
    );
  }
  if (!data) return <ListSkeleton label="Reading who came" />;

  const { event } = data;
  const all = data.attendanceImports.map((row) => getFragmentData(AttendanceReportFragment, row));
  const begun = event.startsAt !== null && +new Date(event.startsAt) <= +new Date(now);
  const held = begun && event.stage !== 'cancelled';
  const shown = all.find(({ id }) => id === open);
  const mayImport = may(member, 'attendance.import');
  if (!held) {
    return (
      <EmptyState
        title={event.stage === 'cancelled' ? 'This event was cancelled' : 'Nobody can have come yet'}
      >
        {event.stage === 'cancelled'
          ? 'There is no attendance to count.'
          : 'When it has begun, bring the attendance report here: who came, for how long, and who did not.'}
      </EmptyState>
    );
  }
  return (
    <div className={classes.panel}>
      {(all.some(({ status }) => status === 'applied') || event.attendance.attended > 0) && (
        <AttendanceFigures attendance={event.attendance} />
      )}
      {shown?.status === 'previewed' && mayImport ? (
        <ReportPreview
          key={shown.id}
          report={shown}
          onDayFirst={upload.file ? (dayFirst) => void upload.again({ dayFirst }) : undefined}
          onApply={(addUnmatched) => void reports.apply(shown.id, addUnmatched)}
          onDiscard={() => void reports.discard(shown.id)}
          applying={reports.applying}
          refusal={reports.refusal ?? upload.refusal?.message ?? null}
        />
      ) : mayImport ? (
        <ReportDrop {...upload} further={all.length > 0} />
      ) : (
        all.length === 0 && (
          <EmptyState title="No report yet">
            Marketing and the leaders of sales bring the attendance report. Who came is shown here then.
          </EmptyState>
        )
      )}
      <ReportHistory
        reports={all.filter((report) => report !== shown || report.status !== 'previewed')}
        open={open ?? null}
        onOpen={show}
        onUndo={mayImport ? (id) => void reports.undo(id) : undefined}
      />
      {shown && (shown.status !== 'previewed' || !mayImport) && (
        <ReportPeople key={shown.id} report={shown} />
      )}
    </div>
  );
}
