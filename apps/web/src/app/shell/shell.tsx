import { AppShell } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { LiveProvider } from '../../platform/live/live.js';
import { BottomBar } from './bottom-bar.js';
import { Overlays } from './overlays.js';
import { ReachBanner } from './reach-banner.js';
import { Sidebar } from './sidebar.js';
import { ViewerGate } from './viewer-gate.js';
import classes from './shell.module.css';

/** The frame around every screen of somebody who is signed in. */
export function Shell() {
  const phone = useMediaQuery('(max-width: 45em)', false, { getInitialValueInEffect: false }) ?? false;
  return (
    <ViewerGate>
      <LiveProvider>
        <AppShell
          layout="alt"
          header={{ height: 56 }}
          navbar={{ width: 224, breakpoint: 'sm', collapsed: { mobile: true } }}
          footer={{ height: 64, collapsed: !phone }}
          transitionDuration={0}
        >
          <a href="#main" className={classes.skip}>
            Skip to the content
          </a>
          {!phone && (
            <AppShell.Navbar className={classes.navbar} component="div">
              <Sidebar />
            </AppShell.Navbar>
          )}
          <Outlet />
          {phone && (
            <AppShell.Footer className={classes.footer} component="div">
              <BottomBar />
            </AppShell.Footer>
          )}
          <ReachBanner />
        </AppShell>
        <Overlays />
      </LiveProvider>
    </ViewerGate>
  );
}
