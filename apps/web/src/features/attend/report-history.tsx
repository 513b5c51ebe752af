import { Button } from '@mantine/core';
import { DateTime, formatCount, SectionHeading, StatusText, useReader } from '@worthwhile/ui';
import type { AttendanceReportFragment as AttendanceReport } from '../../graphql/generated/graphql.js';
import classes from './attend.module.css';

interface ReportHistoryProps {
  readonly reports: readonly AttendanceReport[];
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Undefined for those who may not undo. */
  readonly onUndo: ((id: string) => void) | undefined;
}

/** Every report of the event, newest first: what it said, who applied it, and a way back. */
export function ReportHistory({ reports, open, onOpen, onUndo }: ReportHistoryProps) {
  if (reports.length === 0) return null;
  return (
    <section className={classes.section}>
      <SectionHeading count={reports.length} line>
        Reports
      </SectionHeading>
      <ul className={classes.reports}>
        {reports.map((report) => (
          <li key={report.id}>
            <Report report={report} isOpen={report.id === open} onOpen={onOpen} onUndo={onUndo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Report({
  report,
  isOpen,
  onOpen,
  onUndo,
}: Omit<ReportHistoryProps, 'reports' | 'open'> & {
  readonly report: AttendanceReport;
  readonly isOpen: boolean;
}) {
  const { locale } = useReader();
  const { id, fileName, status, counts } = report;
  const came = counts.registered + counts.known + counts.unmatched;
  const tray = status === 'applied' ? counts.unmatched : 0;
  return (
    <div className={classes.report}>
      <div className={classes.reportWords}>
        <span className={classes.reportName}>{fileName}</span>
        <span className={classes.quiet}>
          {formatCount(came, locale)} came
          {tray > 0 && `, ${formatCount(tray, locale)} of them not known here and not counted`}
          {counts.errors > 0 &&
            `, ${formatCount(counts.errors, locale)} ${counts.errors === 1 ? 'row' : 'rows'} not read`}
        </span>
      </div>
      <ReportStatus report={report} />
      <div className={classes.buttons}>
        <Button
          variant={status === 'previewed' && !isOpen ? 'default' : 'subtle'}
          size="xs"
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? null : id)}
        >
          {isOpen ? 'Close' : status === 'previewed' ? 'Go on' : 'See who'}
        </Button>
        {status === 'applied' && onUndo && (
          <Button size="xs" variant="subtle" aria-label={`Undo ${fileName}`} onClick={() => onUndo(id)}>
            Undo
          </Button>
        )}
      </div>
    </div>
  );
}

function ReportStatus({ report }: { readonly report: AttendanceReport }) {
  const { status, appliedAt, appliedBy, undoneAt, undoneBy, createdAt, createdBy } = report;
  if (status === 'applied' && appliedAt) {
    return (
      <StatusText tone="kept">
        counts, by {appliedBy}, <DateTime at={appliedAt} />
      </StatusText>
    );
  }
  if (status === 'undone' && undoneAt) {
    return (
      <StatusText tone="quiet">
        undone by {undoneBy}, <DateTime at={undoneAt} />
      </StatusText>
    );
  }
  return (
    <StatusText tone="soon">
      not applied, brought by {createdBy}, <DateTime at={createdAt} />
    </StatusText>
  );
}
