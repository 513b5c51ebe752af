import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './list-skeleton.module.css';

/** Below this wait nothing moves on the screen, in milliseconds. */
const PATIENCE_MS = 300;

export interface ListSkeletonProps {
  readonly rows?: number;
  /** Height of one row in pixels, so that nothing jumps when the rows arrive. */
  readonly rowHeight?: number;
  /** What is being read, for screen readers. */
  readonly label?: string;
}

/** Rows to come. Invisible for the first 300 ms, because most answers are quicker. */
export function ListSkeleton({ rows = 8, rowHeight = 36, label = 'Reading' }: ListSkeletonProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.list} style={{ minHeight: rows * rowHeight }}>
      <output className="w-sr">{label}</output>
      {shown &&
        Array.from({ length: rows }, (_, row) => (
          <div key={row} className={classes.row} style={{ height: rowHeight }}>
            <Skeleton height={10} width={`${22 + ((row * 7) % 18)}%`} />
            <Skeleton height={10} width={`${34 + ((row * 11) % 22)}%`} />
          </div>
        ))}
    </div>
  );
}
