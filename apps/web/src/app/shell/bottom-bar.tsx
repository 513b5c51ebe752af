import { Drawer, UnstyledButton } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { Link } from '@worthwhile/ui';
import { useState } from 'react';
import { QueueBadge } from '../../routes/shell-parts.js';
import { PLACES, isAt } from './places.js';
import { WhoIAm } from './who-i-am.js';
import classes from './bottom-bar.module.css';

const FIRST = ['/', '/queue', '/plan', '/people'].map((href) => PLACES.find((place) => place.href === href));
const REST = PLACES.filter((place) => !FIRST.includes(place));

/** The places on a phone: four of them, and the rest below "More". */
export function BottomBar() {
  const pathname = useLocation({ select: (location) => location.pathname });
  const [more, setMore] = useState(false);
  return (
    <nav aria-label="Places" className={classes.bar}>
      {FIRST.map(
        (place) =>
          place && (
            <Link
              key={place.href}
              href={place.href}
              className={classes.place}
              aria-current={isAt(pathname, place.href) ? 'page' : undefined}
            >
              <span className={classes.icon}>
                <place.Icon size={22} stroke={1.6} aria-hidden="true" />
                {place.href === '/queue' && <QueueBadge />}
              </span>
              {place.label}
            </Link>
          ),
      )}
      <UnstyledButton className={classes.place} onClick={() => setMore(true)} aria-haspopup="dialog">
        <IconDots size={22} stroke={2.4} aria-hidden="true" />
        More
      </UnstyledButton>
      <Drawer opened={more} onClose={() => setMore(false)} position="bottom" size="auto" title="More">
        <div className={classes.more}>
          {[...REST, { href: '/settings/account', label: 'Settings' }].map(({ href, label }) => (
            <Link key={href} href={href} className={classes.line} onClick={() => setMore(false)}>
              {label}
            </Link>
          ))}
          <WhoIAm />
        </div>
      </Drawer>
    </nav>
  );
}
