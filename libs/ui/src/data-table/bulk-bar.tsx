import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '../format/format-number.js';
import { useReader } from '../reader/reader.js';
import classes from './bulk-bar.module.css';

export interface BulkBarProps {
  /** How many rows are selected; at 0 the bar is away. */
  readonly count: number;
  readonly onClear: () => void;
  /** Buttons: the one ember next step, then subtle ones. */
  readonly children: ReactNode;
  /** After the count: "Select all 1,240". */
  readonly more?: ReactNode;
}

/** What can be done with the selected rows, floating above the edge. */
export function BulkBar({ count, onClear, children, more }: BulkBarProps) {
  const { locale } = useReader();
  if (count === 0) return null;
  return (
    <div className={classes.place}>
      <div className={classes.bar} role="toolbar" aria-label="With the selected rows">
        <output className={classes.count}>
          <b className="w-num">{formatCount(count, locale)}</b> selected
        </output>
        {more}
        <span className={classes.rule} />
        <div className={classes.actions}>{children}</div>
        <CloseButton aria-label="Clear the selection" onClick={onClear} />
      </div>
    </div>
  );
}
