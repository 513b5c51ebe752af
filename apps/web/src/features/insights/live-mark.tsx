import { formatTime, useReader, zoneName } from '@worthwhile/ui';
import classes from './dashboard.module.css';

/** "Live, 11:42 Lisbon": up to when facts are counted, in the reader's zone. */
export function LiveMark({ asOf }: { readonly asOf: string }) {
  const reader = useReader();
  return (
    <span className={classes.live}>
      <span className={classes.dot} aria-hidden="true" />
      Live, <time dateTime={asOf}>{`${formatTime(asOf, reader)} ${zoneName(reader.timeZone)}`}</time>
    </span>
  );
}
