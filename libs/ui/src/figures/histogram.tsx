import { formatCount } from '../format/format-number.js';
import { useReader } from '../reader/reader.js';
import classes from './histogram.module.css';

/** How many lie from one bound up to the next; the unit is the caller's. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface HistogramProps {
  readonly bins: readonly Bin[];
  /** For screen readers: "Hand-off delay, people, in hours". */
  readonly label: string;
  /** Writes a bound: `(hours) => `${hours} h``. */
  readonly formatBound: (bound: number) => string;
  /** Bounds written below, besides the first and the last. */
  readonly marks?: readonly number[];
  /** Bins from here on are late: red, and named in the words beside. */
  readonly lateFrom?: number;
}

/** A distribution as bars. What it says stands in words beside it; a screen reader gets every bin. */
export function Histogram({ bins, label, formatBound, marks = [], lateFrom }: HistogramProps) {
  const { locale } = useReader();
  const highest = Math.max(1, ...bins.map((bin) => bin.count));
  const first = bins[0]?.from ?? 0;
  const last = bins.at(-1)?.to ?? 1;
  const place = (bound: number) => `${((bound - first) / (last - first || 1)) * 100}%`;
  return (
    <figure className={classes.figure}>
      <div className={classes.bars} aria-hidden="true">
        {bins.map((bin) => (
          <span
            key={bin.from}
            className={classes.bar}
            data-late={(lateFrom !== undefined && bin.from >= lateFrom) || undefined}
            style={{ flexGrow: bin.to - bin.from, height: `max(${(bin.count / highest) * 100}%, 2px)` }}
          />
        ))}
      </div>
      <div className={classes.axis} aria-hidden="true">
        <span>{formatBound(first)}</span>
        {marks.map((mark) => (
          <span key={mark} className={classes.mark} style={{ left: place(mark) }}>
            {formatBound(mark)}
          </span>
        ))}
        <span>{formatBound(last)}</span>
      </div>
      <figcaption className="w-sr">
        {label}:{' '}
        {bins
          .map(
            (bin) => `${formatBound(bin.from)} to ${formatBound(bin.to)} ${formatCount(bin.count, locale)}`,
          )
          .join(', ')}
      </figcaption>
    </figure>
  );
}
