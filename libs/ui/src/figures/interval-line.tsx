import classes from './interval-line.module.css';

/** A rate from the stage before, each number from 0 to 1. */
export interface Rate {
  readonly value: number;
  /** Bounds of the interval; absent when there is none to state. */
  readonly low?: number;
  readonly high?: number;
}

/** "57 to 62", in per cent; "too few" when there is no interval to state. */
export function rateWords({ low, high }: Rate): string {
  return low !== undefined && high !== undefined ? `${percent(low)} to ${percent(high)}` : 'too few';
}

const percent = (share: number): number => Math.round(share * 100);

/** A rate as a tick on a line from 0 to 100, its interval drawn and written: "57 to 62". */
export function IntervalLine({ rate }: { readonly rate: Rate }) {
  const { value, low, high } = rate;
  const known = low !== undefined && high !== undefined;
  return (
    <span className={classes.row}>
      <span className={classes.line} aria-hidden="true">
        {known && (
          <span
            className={classes.range}
            style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
          />
        )}
        <span className={classes.tick} style={{ left: `${value * 100}%` }} />
      </span>
      <span className={classes.words}>{rateWords(rate)}</span>
    </span>
  );
}
