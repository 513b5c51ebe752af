import type { ReactNode } from 'react';
import classes from './rail-layout.module.css';

export interface RailLayoutProps {
  readonly children: ReactNode;
  /** The right column; below the rest when the window is narrower than 1200 px. */
  readonly rail: ReactNode;
  /** Pixels. */
  readonly railWidth?: 320 | 360 | 400;
}

/** A page with a right column. */
export function RailLayout({ children, rail, railWidth = 320 }: RailLayoutProps) {
  return (
    <div className={classes.layout} data-rail={railWidth}>
      <div className={classes.body}>{children}</div>
      <div className={classes.rail}>{rail}</div>
    </div>
  );
}
