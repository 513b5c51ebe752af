import { keyGlyph } from '../theme/tokens.js';
import classes from './key-marks.module.css';

export type KeyState = 'open' | 'turned' | 'voided';
export type KeySide = 'marketing' | 'sales';

/** One key: filled when turned, an outline when open, dashed when voided. */
export function KeyGlyph({
  side,
  state,
  size = 18,
}: {
  readonly side: KeySide;
  readonly state: KeyState;
  /** Width in pixels; the height is two thirds. */
  readonly size?: number;
}) {
  return (
    <svg
      className={classes.glyph}
      data-state={state}
      viewBox={keyGlyph.viewBox}
      width={size}
      height={(size * 2) / 3}
      aria-hidden="true"
    >
      <g transform={side === 'sales' ? 'translate(18 0) scale(-1 1)' : undefined}>
        <path d={keyGlyph.path} />
        <circle cx="5.2" cy="6" r="1.3" className={classes.hole} />
      </g>
    </svg>
  );
}

/** Both keys of an event, marketing left, sales right, with words for whoever cannot see them. */
export function KeyMarks({
  marketing,
  sales,
  size = 18,
}: {
  readonly marketing: KeyState;
  readonly sales: KeyState;
  readonly size?: number;
}) {
  return (
    <span className={classes.marks}>
      <KeyGlyph side="marketing" state={marketing} size={size} />
      <KeyGlyph side="sales" state={sales} size={size} />
      <span className="w-sr">{`Marketing key ${marketing}, sales key ${sales}`}</span>
    </span>
  );
}
