import type { ReactNode } from 'react';
import classes from './states.module.css';

export interface EmptyStateProps {
  /** What this place is for: "Nobody waits for you". */
  readonly title: string;
  /** What to do first. */
  readonly children: ReactNode;
  /** The step itself: usually one button. */
  readonly action?: ReactNode;
}

/** An empty list says what to do first. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <p className={classes.title}>{title}</p>
      <div className={classes.words}>{children}</div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
