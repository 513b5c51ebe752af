import { may, type Permission } from '@worthwhile/domain';
import { EmptyState, Link } from '@worthwhile/ui';
import { useLocation } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { Page, type PageProps } from '../../platform/page/page.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import classes from './settings-page.module.css';

const PARTS: readonly { href: string; label: string; needs?: Permission }[] = [
  { href: '/settings/account', label: 'My account' },
  { href: '/settings/members', label: 'Members' },
  { href: '/settings/outbox', label: 'Outbox', needs: 'outbox.read' },
];

export interface SettingsPageProps extends Pick<PageProps, 'layout' | 'actions'> {
  /** The part, for the browser's tab. */
  readonly part: string;
  /** Without it the part is not shown, but who to ask is. */
  readonly needs?: Permission;
  readonly children: ReactNode;
}

/** A page of the settings with the way to the others. */
export function SettingsPage({ part, needs, children, ...page }: SettingsPageProps) {
  const { member } = useViewer();
  const pathname = useLocation({ select: (location) => location.pathname });
  const allowed = !needs || may(member, needs);
  const parts = PARTS.filter((one) => !one.needs || may(member, one.needs));
  useEffect(() => {
    document.title = `${part} · Worthwhile`;
  }, [part]);
  return (
    <Page
      {...page}
      title="Settings"
      layout={allowed ? page.layout : 'page'}
      beside={
        <nav aria-label="Settings" className={classes.parts}>
          {parts.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              className={classes.part}
              aria-current={pathname === href ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
      }
    >
      {allowed ? (
        children
      ) : (
        <EmptyState title="This is for admins">
          Ask an admin of your workspace; Members says who they are.
        </EmptyState>
      )}
    </Page>
  );
}
