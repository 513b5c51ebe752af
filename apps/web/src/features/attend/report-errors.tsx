import { formatCount, SectionHeading, useReader } from '@worthwhile/ui';
import type { AttendanceReportFragment as AttendanceReport } from '../../graphql/generated/graphql.js';
import classes from './attend.module.css';

/** Rows that could not be read: where, and why. The others count nevertheless. */
export function ReportErrors({ report }: { readonly report: AttendanceReport }) {
  const { locale } = useReader();
  const { errors, counts } = report;
  const open = report.questions.some(({ code }) => code === 'date_order');
  if (errors.length === 0 || open) return null;
  const left = counts.errors - errors.length;
  return (
    <section className={classes.section}>
      <SectionHeading level={3} count={counts.errors}>
        Rows that could not be read
      </SectionHeading>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable */}
      <section className={classes.errors} aria-label="Rows that could not be read" tabIndex={0}>
        <ul>
          {errors.map(({ line, column, message }) => (
            <li key={`${line} ${column ?? ''}`}>{message}</li>
          ))}
        </ul>
        {left > 0 && <p className={classes.quiet}>and {formatCount(left, locale)} more</p>}
      </section>
    </section>
  );
}
