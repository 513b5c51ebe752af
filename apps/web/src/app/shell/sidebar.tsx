import { useLocation } from '@tanstack/react-router';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import { Link, Logo } from '@worthwhile/ui';
import { MyEvents, QueueCounts } from '../../routes/shell-parts.js';
import { PLACES, isAt } from './places.js';
import { Quiet } from './quiet.js';
import { WhoIAm } from './who-i-am.js';
import classes from './sidebar.module.css';

/** The left side: places, a few of one's own events, settings and who I am. */
export function Sidebar() {
  const pathname = useLocation({ select: (location) => location.pathname });
  const inSettings = isAt(pathname, '/settings');
  return (
    <div className={classes.sidebar}>
      <Link href="/" className={classes.brand} aria-label="Worthwhile, go to Today">
        <Logo />
      </Link>
      <div>
        <ul className={classes.list}>
          {PLACES.map(({ href, label, Icon }) => (
            <li key={href}>
              <Link
                href={href}
                className={classes.place}
                aria-current={isAt(pathname, href) ? 'page' : undefined}
              >
                <Icon size={18} stroke={1.6} aria-hidden="true" />
                <span className={classes.label}>{label}</span>
                {href === '/queue' && (
                  <Quiet>
                    <QueueCounts />
                  </Quiet>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <Quiet>
        <MyEvents />
      </Quiet>
      <div className={classes.foot}>
        <Link
          href="/settings/account"
          className={classes.settings}
          aria-current={inSettings ? 'page' : undefined}
        >
          <IconSettings size={17} stroke={1.6} aria-hidden="true" />
          Settings
        </Link>
        <WhoIAm />
      </div>
    </div>
  );
}
