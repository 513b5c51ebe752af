import { Drawer } from '@mantine/core';
import { Link } from '@worthwhile/ui';
import { WhoIAm } from './who-i-am.js';
import classes from './bottom-bar.module.css';

interface MorePlacesProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly places: readonly { readonly href: string; readonly label: string }[];
}

/** What does not fit in the phone's bottom bar: the other places, settings, who I am. */
export function MorePlaces({ opened, onClose, places }: MorePlacesProps) {
  return (
    <Drawer opened={opened} onClose={onClose} position="bottom" size="auto" title="More">
      <div className={classes.more}>
        {[...places, { href: '/settings/account', label: 'Settings' }].map(({ href, label }) => (
          <Link key={href} href={href} className={classes.line} onClick={onClose}>
            {label}
          </Link>
        ))}
        <WhoIAm />
      </div>
    </Drawer>
  );
}
