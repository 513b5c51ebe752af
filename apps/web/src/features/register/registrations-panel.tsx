import { useQuery } from '@apollo/client/react';
import { Button, CopyButton } from '@mantine/core';
import { EmptyState, ErrorState, ListSkeleton } from '@worthwhile/ui';
import { useLive } from '../../platform/live/live.js';
import { RegistrationSummaryQuery } from './register-documents.js';
import { RegistrationFigures } from './registration-figures.js';
import { RegistrationList } from './registration-list.js';
import classes from './register.module.css';

/** The tab "Registrations": seats, and what people want from it in their own words. */
export function RegistrationsPanel({ eventId }: { readonly eventId: string }) {
  const { data, error, refetch } = useQuery(RegistrationSummaryQuery, {
    variables: { eventId },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  useLive(['person.registered', 'registration.cancelled', 'event.published'], (change) => {
    if (change.eventId === eventId) again();
  });
  if (error && !data) return <ErrorState title="The registrations could not be read" onRetry={again} />;
  if (!data) return <ListSkeleton label="Reading the registrations" />;
  const { registrationSummary: summary, event } = data;
  if (summary.registered + summary.cancelled === 0) {
    return <NobodyYet stage={event.stage} url={event.publicUrl} />;
  }
  return (
    <div className={classes.panel}>
      <RegistrationFigures summary={summary} goal={event.goals.register ?? null} />
      <RegistrationList eventId={eventId} summary={summary} />
    </div>
  );
}

function NobodyYet({ stage, url }: { readonly stage: string; readonly url: string }) {
  const open = stage === 'published' || stage === 'live';
  if (!open) {
    return (
      <EmptyState title="Nobody registered yet">
        {stage === 'done' || stage === 'cancelled'
          ? 'Seats can no longer be taken.'
          : 'Seats can be taken once both keys are turned and the event is published.'}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nobody registered yet"
      action={
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="filled" onClick={copy}>
              <span aria-live="polite">{copied ? 'Copied' : 'Copy the link to the page'}</span>
            </Button>
          )}
        </CopyButton>
      }
    >
      Whoever takes a seat comes here by themselves, with what they want in their own words. Invite people, or
      pass the link on.
    </EmptyState>
  );
}
