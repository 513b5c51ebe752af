import type { StageName } from '../theme/tokens.js';
import { formatChange, formatCount, formatShare } from '../format/format-number.js';
import { useReader } from '../reader/reader.js';
import { FigureLink } from './figure-link.js';
import { IntervalLine, type Rate, rateWords } from './interval-line.js';
import classes from './funnel-bars.module.css';

export interface FunnelStage {
  readonly stage: StageName;
  readonly label: string;
  readonly count: number;
  /** The same figure of the period before, or a goal: drawn as a tick. */
  readonly before?: number;
  readonly rate?: Rate;
  /** Change against the period before, 0.17 for +17%. */
  readonly change?: number;
  /** The rows behind the count. */
  readonly href: string;
  /** Words beside the bar: what is counted when it is not people. */
  readonly note?: string;
  /** Much longer than the others: drawn cut, and said so. */
  readonly cut?: boolean;
}

export interface FunnelBarsProps {
  readonly stages: readonly FunnelStage[];
  /** For screen readers: "Funnel, Q4 2026". */
  readonly label: string;
  /** What the bar stands for. */
  readonly nowLabel?: string;
  /** What the tick stands for; null when there is none. */
  readonly beforeLabel?: string | null;
}

/** The funnel: count, bar with the period before as a tick, rate with its interval, change. */
export function FunnelBars(props: FunnelBarsProps) {
  const { stages, label, nowLabel = 'This period', beforeLabel = 'the one before' } = props;
  const { locale } = useReader();
  const whole = Math.max(
    1,
    ...stages.filter((one) => !one.cut).flatMap((one) => [one.count, one.before ?? 0]),
  );
  const changes = stages.some((one) => one.change !== undefined);
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col" className={classes.figure}>
            Count
          </th>
          <th scope="col">
            {nowLabel}
            {beforeLabel && (
              <>
                {' '}
                <span className={classes.key} aria-hidden="true" /> {beforeLabel}
              </>
            )}
          </th>
          <th scope="col" colSpan={2} className={classes.rateHead}>
            Rate from the stage before, 95% interval
          </th>
          {changes && (
            <th scope="col" className={classes.change}>
              Change
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {stages.map((one) => (
          <tr key={one.stage}>
            <th scope="row">{one.label}</th>
            <td className={classes.figure}>
              <FigureLink href={one.href} label={`${one.label}, open the rows`}>
                {formatCount(one.count, locale)}
              </FigureLink>
            </td>
            <td className={classes.bars}>
              <Bar one={one} whole={whole} />
              {one.before !== undefined && beforeLabel && (
                <span className="w-sr">{`${beforeLabel}: ${formatCount(one.before, locale)}`}</span>
              )}
              {one.rate && (
                <span className={classes.under}>
                  <b>{formatShare(one.rate.value, locale)}</b> of the stage before, {rateWords(one.rate)}
                </span>
              )}
            </td>
            <td className={classes.rate}>{one.rate && formatShare(one.rate.value, locale)}</td>
            <td className={classes.interval}>{one.rate && <IntervalLine rate={one.rate} />}</td>
            {changes && (
              <td className={classes.change}>
                {one.change !== undefined && formatChange(one.change, locale)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The longest bar that is not cut takes this share of the room, so that a cut one can go beyond. */
const LONGEST = 88;

function Bar({ one, whole }: { readonly one: FunnelStage; readonly whole: number }) {
  const width = one.cut ? 100 : (one.count / whole) * LONGEST;
  return (
    <span className={classes.room} aria-hidden="true">
      <span
        className={classes.bar}
        data-cut={one.cut || undefined}
        data-none={one.count <= 0 || undefined}
        style={{ width: `max(${width}%, 4px)`, background: `var(--w-stage-${one.stage})` }}
      />
      {one.before !== undefined && !one.cut && (
        <span className={classes.tick} style={{ left: `${(one.before / whole) * LONGEST}%` }} />
      )}
      {one.note && <span className={classes.note}>{one.note}</span>}
    </span>
  );
}
