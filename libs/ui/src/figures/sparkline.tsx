import classes from './sparkline.module.css';

export interface SparklineProps {
  readonly values: readonly number[];
  /** A dashed line to reach. */
  readonly goal?: number;
  /** For screen readers: "Registrations by day, 12 on the last". */
  readonly label: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** A small line beside its figure: how it came to be. */
export function Sparkline({ values, goal, label, width = 96, height = 24 }: SparklineProps) {
  const top = Math.max(1, goal ?? 0, ...values);
  const y = (value: number) => height - 2 - (value / top) * (height - 4);
  const x = (index: number) => (values.length < 2 ? width : (index / (values.length - 1)) * (width - 4) + 2);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const last = values.at(-1);
  return (
    <svg
      className={classes.line}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // A drawing with a text of its own, not a file.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
    >
      {goal !== undefined && <path d={`M0 ${y(goal)}H${width}`} className={classes.goal} />}
      <polyline points={points} className={classes.values} />
      {last !== undefined && <circle cx={x(values.length - 1)} cy={y(last)} r="2" className={classes.last} />}
    </svg>
  );
}
