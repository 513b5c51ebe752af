import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { DataTable, EmptyState, ErrorState, formatCount, SectionHeading, useReader } from '@worthwhile/ui';
import { useLive } from '../../platform/live/live.js';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { RegistrationsQuery } from './register-documents.js';
import { registrationColumns, registrationId, registrationName } from './registration-columns.js';
import type { Summary } from './registration-figures.js';
import classes from './register.module.css';

const VIEWS = ['seats', 'words', 'back'] as const;
type View = (typeof VIEWS)[number];

const ASKED = {
  seats: { answer: 'registered', withWords: false },
  words: { answer: 'registered', withWords: true },
  back: { answer: 'cancelled', withWords: false },
} as const;

interface RegistrationListProps {
  readonly eventId: string;
  readonly summary: Summary;
}

/** Who registered, the latest first, with what they want in their own words. */
export function RegistrationList({ eventId, summary }: RegistrationListProps) {
  const router = useRouter();
  const { locale } = useReader();
  const [params, set] = useUrlState();
  const view = VIEWS.find((one) => one === params['show']) ?? 'seats';
  const variables = { eventId, ...ASKED[view] };
  const { data, loading, error, refetch, fetchMore } = useQuery(RegistrationsQuery, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  useLive(['person.registered', 'registration.cancelled'], (change) => {
    if (change.eventId === eventId) again();
  });
  const page = data?.registrations;
  const more = () =>
    void fetchMore({
      variables: { after: page?.nextCursor },
      updateQuery: (before, { fetchMoreResult: { registrations: next } }) => ({
        ...before,
        registrations: {
          ...next,
          registrations: [...before.registrations.registrations, ...next.registrations],
        },
      }),
    }).catch(() => undefined);
  const label = (words: string, count: number) => `${words} ${formatCount(count, locale)}`;
  return (
    <section className={classes.section}>
      <SectionHeading
        aside={
          <SegmentedControl
            aria-label="Which answers"
            value={view}
            onChange={(next) => set({ show: next === 'seats' ? undefined : (next as View) })}
            data={[
              { value: 'seats', label: label('With a seat', summary.registered) },
              { value: 'words', label: label('With their words', summary.withWords) },
              { value: 'back', label: label('Gave it back', summary.cancelled) },
            ]}
          />
        }
      >
        Who and what they want
      </SectionHeading>
      {error && !page ? (
        <ErrorState title="The registrations could not be read" onRetry={again} />
      ) : (
        <div className={classes.list}>
          <DataTable
            label="Registrations"
            rows={page?.registrations ?? []}
            rowId={registrationId}
            rowLabel={registrationName}
            columns={registrationColumns}
            loading={loading}
            hasMore={Boolean(page?.nextCursor)}
            onLoadMore={more}
            onOpen={({ personId }) => router.history.push(`/people/${personId}`)}
            empty={<EmptyState title="Nobody here">Choose another view.</EmptyState>}
          />
        </div>
      )}
    </section>
  );
}
