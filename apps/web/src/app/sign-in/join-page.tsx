import { EmptyState, Logo } from '@worthwhile/ui';
import { useEffect } from 'react';
import classes from './sign-in-page.module.css';

/** The address an invited colleague opens: choose a name and a password. */
export function JoinPage() {
  useEffect(() => {
    document.title = 'Join · Worthwhile';
  }, []);
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Logo />
        <EmptyState title="Invitations are accepted here">
          Ask for a new link if yours does not open.
        </EmptyState>
      </div>
    </main>
  );
}
