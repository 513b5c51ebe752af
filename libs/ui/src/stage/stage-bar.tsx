import type { CSSProperties } from 'react';
import type { StageName } from '../theme/tokens.js';
import classes from './stage-bar.module.css';

export interface StageBarProps {
  readonly stage: StageName;
  readonly value: number;
  /** The whole: a goal, or the largest of a list. */
  readonly of: number;
  /** `s` 6 px on cards, `m` 8 px beside figures. */
  readonly size?: 's' | 'm';
}

/** How much of a whole, in the colour of its stage. The figure always stands beside it, so it is hidden from readers. */
export function StageBar({ stage, value, of, size = 's' }: StageBarProps) {
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0;
  const style: CSSProperties = {
    width: `${share * 100}%`,
    background: `var(--w-stage-${stage})`,
  };
  return (
    <div className={classes.track} data-size={size} aria-hidden="true">
      <div className={classes.fill} style={style} />
    </div>
  );
}
