import { Link } from '@worthwhile/ui';
import type { ReactNode } from 'react';
import { useUrlState } from '../../../platform/url/use-url-state.js';
import { MINE } from './people-filter.js';
import classes from './people.module.css';

interface PeopleViewsProps {
  readonly all?: ReactNode;
  readonly mine?: ReactNode;
}

/** The two lists one comes back to, each with how many it holds. */
export function PeopleViews({ all, mine }: PeopleViewsProps) {
  const [{ q, owner }] = useUrlState();
  const views = [
    { href: '/people', label: 'All people', count: all, current: !owner && !q },
    { href: `/people?owner=${MINE}`, label: 'My people', count: mine, current: owner === MINE && !q },
  ];
  return (
    <nav aria-label="Views" className={classes.views}>
      {views.map((view) => (
        <Link
          key={view.href}
          href={view.href}
          className={classes.view}
          aria-current={view.current ? 'page' : undefined}
        >
          {view.label} <span className={classes.count}>{view.count}</span>
        </Link>
      ))}
    </nav>
  );
}
