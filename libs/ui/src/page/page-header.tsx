import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs.js';
import classes from './page-header.module.css';

export interface PageHeaderProps {
  /** The page's name; with `crumbs` it is the last crumb and the page sets its own headline below. */
  readonly title: string;
  /** A few words after the title: the date, a count. */
  readonly sub?: ReactNode;
  /** Beside the title: a SegmentedControl of views. */
  readonly beside?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Search, then the one primary action. */
  readonly search?: ReactNode;
  readonly actions?: ReactNode;
}

/** The row at the top of a page: what it is, search, and the one thing to do. */
export function PageHeader({ title, sub, beside, crumbs, search, actions }: PageHeaderProps) {
  return (
    <div className={classes.header}>
      <div className={classes.start}>
        {crumbs ? (
          <Breadcrumbs crumbs={crumbs} current={title} />
        ) : (
          <h1 className={classes.title}>{title}</h1>
        )}
        {sub && <div className={classes.sub}>{sub}</div>}
        {beside}
      </div>
      <div className={classes.end}>
        {search}
        {actions}
      </div>
    </div>
  );
}
