import { UnstyledButton } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { Link } from '@worthwhile/ui';
import { lazy, Suspense, useState } from 'react';
import { QueueBadge } from '../../routes/shell-parts.js';
import { PLACES, isAt } from './places.js';
import { Quiet } from './quiet.js';
import classes from './bottom-bar.module.css';

const MorePlaces = lazy(() => import('./more-places.js').then((m) => ({ default: m.MorePlaces })));

const FIRST = ['/', '/queue', '/plan', '/people'].map((href) => PLACES.find((place) => place.href === href));
const REST = PLACES.filter((place) => !FIRST.includes(place));

/** The places on a phone: four of them, and the rest below "More". */
export function BottomBar() {
  const pathname = useLocation({ select: (location) => location.pathname });
  const [more, setMore] = useState<boolean | null>(null);
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
                {place.href === '/queue' && (
                  <Quiet>
                    <QueueBadge />
                  </Quiet>
                )}
              </span>
              {place.label}
            </Link>
          ),
      )}
      <UnstyledButton className={classes.place} onClick={() => setMore(true)} aria-haspopup="dialog">
        <IconDots size={22} stroke={2.4} aria-hidden="true" />
        More
      </UnstyledButton>
      {more !== null && (
        <Suspense fallback={null}>
          <MorePlaces opened={more} onClose={() => setMore(false)} places={REST} />
        </Suspense>
      )}
    </nav>
  );
}
