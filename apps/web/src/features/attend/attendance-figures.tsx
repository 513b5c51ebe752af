import { formatCount, formatShare, useReader } from '@worthwhile/ui';
import type { DayOfEventQuery } from '../../graphql/generated/graphql.js';
import classes from './attend.module.css';

type Attendance = DayOfEventQuery['event']['attendance'];

/** Who came, in figures. */
export function AttendanceFigures({ attendance }: { readonly attendance: Attendance }) {
  const { locale } = useReader();
  const { registered, attended, walkIns, noShows, unknown, medianMinutes } = attendance;
  // Walk-ins stand on the list because they came: the share is that of people who had registered before.
  const before = registered - walkIns;
  const share = before > 0 ? Math.min(1, (attended - walkIns) / before) : null;
  const figures = [
    { label: 'came', value: attended },
    { label: 'of them walked in', value: walkIns },
    { label: 'registered and did not come', value: noShows },
    { label: 'not known yet', value: unknown },
  ];
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, value }) => (
        <div key={label} data-none={value === 0 || undefined}>
          <dt>{label}</dt>
          <dd>{formatCount(value, locale)}</dd>
        </div>
      ))}
      {share !== null && (
        <div>
          <dt>{`of ${formatCount(before, locale)} registered came`}</dt>
          <dd>{formatShare(share, locale)}</dd>
        </div>
      )}
      <div data-none={medianMinutes === null || undefined}>
        <dt>minutes stayed, the median</dt>
        <dd>{medianMinutes === null ? '–' : formatCount(medianMinutes, locale)}</dd>
      </div>
    </dl>
  );
}
