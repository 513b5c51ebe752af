import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState, Link, ListSkeleton, RailLayout, SectionHeading } from '@worthwhile/ui';
import type { ReactNode } from 'react';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import { useLive } from '../../../platform/live/live.js';
import { Page } from '../../../platform/page/page.js';
import { isNotFound } from '../not-found.js';
import { InviteButton } from '../people/invite-button.js';
import type { InviteDialog } from '../people/invite-dialog.js';
import { PersonRowFragment } from '../people/people-documents.js';
import { PersonAllows } from './person-allows.js';
import { PersonAllowsFragment, PersonMomentFragment, PersonQuery } from './person-documents.js';
import { PersonFacts } from './person-facts.js';
import { PersonHead } from './person-head.js';
import { PersonTimeline } from './person-timeline.js';
import classes from './person.module.css';

/** What others do that changes this page. */
const TOLD_LIVE = [
  'person.registered',
  'registration.cancelled',
  'feedback.given',
  'handoff.claimed',
  'touch.logged',
  'opportunity.opened',
  'opportunity.moved',
  'opportunity.won',
  'opportunity.lost',
];
const PEOPLE = [{ label: 'People', href: '/people' }];

interface PersonScreenProps {
  readonly personId: string;
  /** Chooses an event and nominates; given by the route, because it belongs to another stage. */
  readonly inviteDialog?: InviteDialog;
}

/** One person: who they are, what they want and allow, and all that happened as one timeline. */
export function PersonScreen({ personId, inviteDialog }: PersonScreenProps) {
  const { data, error, refetch } = useQuery(PersonQuery, { variables: { id: personId } });
  const again = () => void refetch().catch(() => undefined);
  useLive(TOLD_LIVE, (change) => change.personId === personId && again());
  const person = getFragmentData(PersonRowFragment, data?.person);
  if (!data || !person) {
    return (
      <InPage title={isNotFound(error) ? 'Not found' : 'Person'}>
        {isNotFound(error) ? (
          <NotHere />
        ) : error ? (
          <ErrorState title="This person could not be read" onRetry={again} />
        ) : (
          <ListSkeleton label="Reading the person" />
        )}
      </InPage>
    );
  }
  return (
    <InPage
      title={person.name}
      actions={inviteDialog && <InviteButton people={[person]} inviteDialog={inviteDialog} />}
    >
      <RailLayout
        rail={
          <>
            <PersonAllows allows={getFragmentData(PersonAllowsFragment, data.personPermissions)} />
            <section className={classes.section}>
              <SectionHeading>Facts</SectionHeading>
              <PersonFacts person={person} />
            </section>
          </>
        }
      >
        <PersonHead person={person} />
        <section className={classes.section}>
          <SectionHeading line>What happened</SectionHeading>
          <PersonTimeline moments={getFragmentData(PersonMomentFragment, data.personTimeline)} />
        </section>
      </RailLayout>
    </InPage>
  );
}

interface InPageProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

function InPage({ title, actions, children }: InPageProps) {
  return (
    <Page title={title} crumbs={PEOPLE} layout="read" actions={actions}>
      {children}
    </Page>
  );
}

function NotHere() {
  return (
    <EmptyState
      title="This person is not here"
      action={
        <Button component={Link} href="/people">
          See all people
        </Button>
      }
    >
      They may have asked to be erased, or the link belongs to another workspace.
    </EmptyState>
  );
}
