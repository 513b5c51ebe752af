import { Button } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import type { ReactNode } from 'react';
import classes from './states.module.css';

export interface ErrorStateProps {
  /** What happened, plainly: "The queue could not be read". */
  readonly title: string;
  /** What was kept: "Your notes are still here". */
  readonly kept?: string;
  /** What to do. */
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
  /** The number an administrator finds in the log. */
  readonly correlationId?: string;
}

/** Says what happened, what was kept and what to do; never "something went wrong" alone. */
export function ErrorState({ title, kept, children, onRetry, correlationId }: ErrorStateProps) {
  return (
    <div className={classes.state} role="alert">
      <p className={classes.title}>
        <IconAlertTriangle size={16} aria-hidden="true" className={classes.breach} /> {title}
      </p>
      <div className={classes.words}>
        {kept && <p>{kept}</p>}
        {children ?? (onRetry ? <p>Try again; if it stays, reload the page.</p> : null)}
        {correlationId && <p className={classes.id}>Reference {correlationId}</p>}
      </div>
      {onRetry && (
        <div className={classes.action}>
          <Button onClick={onRetry}>Try again</Button>
        </div>
      )}
    </div>
  );
}
