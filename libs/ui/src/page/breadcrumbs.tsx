import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { Link } from '../link/link.js';
import classes from './breadcrumbs.module.css';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way to this page; its own name comes last and is no link. */
export function Breadcrumbs({
  crumbs,
  current,
}: {
  readonly crumbs: readonly Crumb[];
  readonly current: string;
}) {
  return (
    <nav aria-label="Breadcrumbs" className={classes.nav}>
      <ol className={classes.list}>
        {crumbs.map((crumb) => (
          <li key={crumb.href} className={classes.crumb}>
            <Link href={crumb.href} className={classes.link}>
              {crumb.label}
            </Link>
            <IconChevronRight size={14} aria-hidden="true" />
          </li>
        ))}
        <li className={classes.current} aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  );
}
