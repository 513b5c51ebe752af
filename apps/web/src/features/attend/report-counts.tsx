import { formatCount, useReader } from '@worthwhile/ui';
import type { AttendanceReportFragment as AttendanceReport } from '../../graphql/generated/graphql.js';
import classes from './attend.module.css';

/** How many people of a report are who. Every person stands in one of them. */
export function ReportCounts({ report }: { readonly report: AttendanceReport }) {
  const { locale } = useReader();
  const { registered, known, unmatched, absent, leftOut, errors } = report.counts;
  const counts = [
    { label: 'came and were registered', value: registered },
    { label: 'came, known here, not registered', value: known },
    { label: 'came, nobody here knows them', value: unmatched },
    { label: 'in the report, did not come', value: absent },
    { label: 'hosts, speakers, colleagues: left out', value: leftOut },
    { label: 'rows that could not be read', value: errors },
  ];
  return (
    <dl className={classes.figures}>
      {counts.map(({ label, value }) => (
        <div key={label} data-none={value === 0 || undefined}>
          <dt>{label}</dt>
          <dd>{formatCount(value, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
