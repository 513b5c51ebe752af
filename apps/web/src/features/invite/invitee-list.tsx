import { useQuery } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { DataTable, EmptyState, ErrorState, formatCount, SectionHeading, useReader } from '@worthwhile/ui';
import { type ReactNode, useEffect } from 'react';
import { InviteesQuery } from './invite-documents.js';
import { inviteeColumns, inviteeId, inviteeName } from './invitee-columns.js';
import type { AudienceCounts } from './use-audience.js';
import classes from './invite.module.css';

interface InviteeListProps {
  readonly eventId: string;
  readonly audience: AudienceCounts;
  readonly aside: ReactNode;
}

/** Everybody on the list, the latest first, with why and what became of it. */
export function InviteeList({ eventId, audience, aside }: InviteeListProps) {
  const router = useRouter();
  const { locale } = useReader();
  const { data, loading, error, refetch, fetchMore } = useQuery(InviteesQuery, {
    variables: { eventId },
    fetchPolicy: 'cache-and-network',
  });
  const { nominated, sent } = audience;
  useEffect(() => {
    void refetch().catch(() => undefined);
  }, [nominated, sent, refetch]);
  const page = data?.invitees;
  const more = () =>
    void fetchMore({
      variables: { after: page?.nextCursor },
      updateQuery: (before, { fetchMoreResult: { invitees: next } }) => ({
        ...before,
        invitees: { ...next, invitees: [...before.invitees.invitees, ...next.invitees] },
      }),
    }).catch(() => undefined);
  if (error && !page) {
    return (
      <ErrorState title="The list could not be read" onRetry={() => void refetch().catch(() => undefined)} />
    );
  }
  return (
    <section className={classes.section}>
      <SectionHeading count={formatCount(nominated, locale)} aside={aside}>
        On the list
      </SectionHeading>
      <DataTable
        label="People on the list"
        rows={page?.invitees ?? []}
        rowId={inviteeId}
        rowLabel={inviteeName}
        columns={inviteeColumns}
        loading={loading}
        hasMore={Boolean(page?.nextCursor)}
        onLoadMore={more}
        onOpen={({ personId }) => router.history.push(`/people/${personId}`)}
        empty={<EmptyState title="Nobody is on the list yet">Add people first.</EmptyState>}
      />
    </section>
  );
}
