import { useQuery } from '@apollo/client/react';
import { Logo } from '@worthwhile/ui';
import { useEffect } from 'react';
import { DemoCards } from './demo-cards.js';
import { DemoSignInsQuery } from './sign-in-documents.js';
import { NeedsSetUpQuery } from './set-up-documents.js';
import { SetUpForm } from './set-up-form.js';
import { SignInForm } from './sign-in-form.js';
import { useSignIn } from './use-sign-in.js';
import classes from './sign-in-page.module.css';

/** The way in: e-mail and password; in demo mode also the people of the story, one click each; where nobody is yet, the first set-up. */
export function SignInPage() {
  const { data } = useQuery(DemoSignInsQuery, { fetchPolicy: 'network-only' });
  const { data: start } = useQuery(NeedsSetUpQuery, { fetchPolicy: 'network-only' });
  const signIn = useSignIn();
  const people = data?.demoSignIns ?? [];
  useEffect(() => {
    document.title = 'Sign in · Worthwhile';
  }, []);
  return (
    <main className={classes.page} data-demo={people.length > 0 || undefined}>
      <div className={classes.column}>
        <Logo />
        <h1 className={classes.title}>{start?.needsSetUp ? 'Welcome' : 'Sign in'}</h1>
        {start?.needsSetUp ? <SetUpForm /> : <SignInForm signIn={signIn} />}
      </div>
      {people.length > 0 && <DemoCards people={people} signIn={signIn} />}
    </main>
  );
}
