import { Outlet } from '@tanstack/react-router';
import { usePhone } from '@worthwhile/ui';
import { LiveProvider } from '../../platform/live/live.js';
import { BottomBar } from './bottom-bar.js';
import { Overlays } from './overlays.js';
import { ReachBanner } from './reach-banner.js';
import { Sidebar } from './sidebar.js';
import { ViewerGate } from './viewer-gate.js';
import classes from './shell.module.css';

/** The frame around every screen of somebody who is signed in: sidebar, or bottom bar on a phone. */
export function Shell() {
  const phone = usePhone();
  return (
    <ViewerGate>
      <LiveProvider>
        <div className={classes.shell}>
          <a href="#main" className={classes.skip}>
            Skip to the content
          </a>
          {!phone && (
            <nav className={classes.side} aria-label="Worthwhile">
              <Sidebar />
            </nav>
          )}
          <div className={classes.screen}>
            <Outlet />
          </div>
          {phone && (
            <div className={classes.foot}>
              <BottomBar />
            </div>
          )}
          <ReachBanner />
        </div>
        <Overlays />
      </LiveProvider>
    </ViewerGate>
  );
}
