import { useApolloClient } from '@apollo/client/react';
import IconCloudOff from '@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs';
import { useEffect, useSyncExternalStore } from 'react';
import { reachability, tryToReach } from '../../platform/apollo/reachability.js';
import classes from './reach-banner.module.css';

const AGAIN_MS = 4_000;

/** A calm line while the server does not answer; it tries by itself and reads anew when it is back. */
export function ReachBanner() {
  const client = useApolloClient();
  const reachable = useSyncExternalStore(reachability.subscribe, reachability.read);
  useEffect(() => {
    if (reachable) return undefined;
    const timer = setInterval(() => {
      void tryToReach().then((back) => (back ? client.refetchQueries({ include: 'active' }) : undefined));
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, [client, reachable]);
  return (
    <output className={classes.place}>
      {!reachable && (
        <span className={classes.banner}>
          <IconCloudOff size={16} aria-hidden="true" />
          Cannot reach Worthwhile; what you typed is kept. Trying again.
        </span>
      )}
    </output>
  );
}
