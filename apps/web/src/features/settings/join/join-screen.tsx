import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, Link, ListSkeleton, Logo } from '@worthwhile/ui';
import { useEffect, useState } from 'react';
import { InvitationToJoinQuery } from './join-documents.js';
import { JoinForm } from './join-form.js';
import classes from './join.module.css';

const GONE = 'This link has been used, taken back, or is more than seven days old.';

/** The address an invited colleague opens: who asks them, and a name and a password to choose. */
export function JoinScreen({ token }: { readonly token: string }) {
  const { data, error, refetch } = useQuery(InvitationToJoinQuery, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  const [gone, setGone] = useState<string | null>(null);
  useEffect(() => {
    document.title = 'Join · Worthwhile';
  }, []);
  const invitation = data?.invitationToJoin;
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Logo />
        {(!invitation || gone) && <h1 className="w-sr">Join Worthwhile</h1>}
        {error && !data && (
          <ErrorState
            title="The invitation could not be read"
            onRetry={() => void refetch().catch(() => undefined)}
          >
            Worthwhile did not answer. The link still works.
          </ErrorState>
        )}
        {!data && !error && <ListSkeleton rows={5} rowHeight={48} label="Reading the invitation" />}
        {data && (!invitation || gone) && (
          <EmptyState
            title="This invitation is gone"
            action={
              <Link href="/sign-in" className="w-link">
                Sign in
              </Link>
            }
          >
            {gone ?? `${GONE} Ask the colleague who invited you for a new one.`}
          </EmptyState>
        )}
        {invitation && !gone && <JoinForm token={token} invitation={invitation} onGone={setGone} />}
      </div>
    </main>
  );
}
