import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '../format/format-number.js';
import { useReader } from '../reader/reader.js';
import classes from './progress-line.module.css';

export interface ProgressLineProps {
  /** What runs: "Sending invitations". */
  readonly label: string;
  readonly done: number;
  /** Null while the whole is not known. */
  readonly total: number | null;
  /** Counts of what did not go: "12 rows need you". */
  readonly note?: ReactNode;
  readonly finished?: boolean;
}

/** Long work with its counts. It can be left; the result stays. */
export function ProgressLine({ label, done, total, note, finished = false }: ProgressLineProps) {
  const { locale } = useReader();
  const share = total ? Math.min(100, (done / total) * 100) : 0;
  const counts =
    total === null
      ? formatCount(done, locale)
      : `${formatCount(done, locale)} of ${formatCount(total, locale)}`;
  return (
    <div className={classes.line}>
      <div className={classes.words}>
        <span className={classes.label}>{label}</span>
        <output className="w-num">{finished ? `${counts}, done` : counts}</output>
      </div>
      <Progress
        value={total === null ? 100 : share}
        animated={total === null && !finished}
        size={6}
        radius={3}
        color="var(--w-stage-warm)"
        attributes={{ section: { 'aria-label': label } }}
      />
      {note && <div className={classes.note}>{note}</div>}
    </div>
  );
}
