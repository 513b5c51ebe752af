import { StageBar } from '@worthwhile/ui';
import classes from './warmth-figure.module.css';

/** The highest warmth of any event, a figure with its bar; a dash while nothing is known. */
export function WarmthFigure({ points }: { readonly points: number | null }) {
  if (points === null) {
    return (
      <span className={classes.unknown}>
        <span aria-hidden="true">–</span>
        <span className="w-sr">unknown</span>
      </span>
    );
  }
  return (
    <span className={classes.warmth}>
      <span className={classes.bar}>
        <StageBar stage="warm" value={points} of={100} />
      </span>
      <span className={classes.points}>
        {points}
        <span className="w-sr"> of 100</span>
      </span>
    </span>
  );
}
