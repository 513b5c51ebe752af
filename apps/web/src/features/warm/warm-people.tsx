import { useQuery } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { WARM_THRESHOLD } from '@worthwhile/domain';
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorState,
  Link,
  Quote,
  SectionHeading,
  StatusText,
  WarmthBar,
} from '@worthwhile/ui';
import type { WarmPeopleOfEventQuery as WarmData } from '../../graphql/generated/graphql.js';
import { useLive } from '../../platform/live/live.js';
import { HowWarmthCounts } from './how-warmth-counts.js';
import { WarmPeopleQuery } from './warm-documents.js';
import { warmthParts } from './warm-words.js';
import classes from './warm.module.css';

type Row = WarmData['warmPeople']['people'][number];

const CHANNELS: Readonly<Record<string, string>> = { mail: 'mail', phone: 'call' };

/** A "no" is made good on before anybody from sales comes near. */
function warmWord({ warmSince, lines }: Row) {
  if (warmSince) return <StatusText tone="kept">warm</StatusText>;
  const no = lines.some(({ signal, points }) => signal === 'gotIt' && points === 0);
  return <span className={classes.quiet}>{no ? 'owed first' : 'not yet'}</span>;
}

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    label: 'Person',
    width: 184,
    phone: 'title',
    cell: ({ personId, name }) => (
      <Link href={`/people/${personId}`} className={classes.name}>
        {name}
      </Link>
    ),
  },
  {
    id: 'company',
    label: 'Company and role',
    width: '24%',
    phone: 'sub',
    cell: ({ company, role }) => (
      <>
        {company}
        {company && role && ', '}
        <span className={classes.quiet}>{role}</span>
      </>
    ),
  },
  {
    id: 'want',
    label: 'Wants, in their own words',
    phone: 'line',
    cell: ({ want }) =>
      want && (
        <Quote size="s" clamp>
          {want}
        </Quote>
      ),
  },
  {
    id: 'warmth',
    label: 'Warmth',
    width: 148,
    phone: 'end',
    cell: ({ points, lines }) => <WarmthBar score={points} parts={warmthParts(lines)} size="s" />,
  },
  {
    id: 'warm',
    label: 'Warm',
    width: 96,
    cell: warmWord,
  },
  {
    id: 'allowed',
    label: 'A rep may',
    width: 96,
    wideOnly: true,
    cell: ({ allowed }) =>
      allowed.length > 0 ? (
        allowed.map((channel) => CHANNELS[channel] ?? channel).join(', ')
      ) : (
        <span className={classes.quiet}>not write</span>
      ),
  },
];
const idOf = ({ personId }: Row): string => personId;
const nameOf = ({ name }: Row): string => name;

interface WarmPeopleProps {
  readonly eventId: string;
  readonly warm: number;
  readonly attended: number;
}

/** The attendees, the warmest first; every score says what it is made of. */
export function WarmPeople({ eventId, warm, attended }: WarmPeopleProps) {
  const router = useRouter();
  const { data, loading, error, refetch, fetchMore } = useQuery(WarmPeopleQuery, {
    variables: { eventId },
    fetchPolicy: 'cache-and-network',
  });
  useLive(['feedback.given', 'handoff.offered'], ({ eventId: changed }) => {
    if (changed === eventId) void refetch().catch(() => undefined);
  });
  const page = data?.warmPeople;
  const more = () =>
    void fetchMore({
      variables: { after: page?.nextCursor },
      updateQuery: (before, { fetchMoreResult: { warmPeople: next } }) => ({
        ...before,
        warmPeople: { ...next, people: [...before.warmPeople.people, ...next.people] },
      }),
    }).catch(() => undefined);
  return (
    <section className={classes.section}>
      <SectionHeading count={`${warm} of ${attended}`} aside={<HowWarmthCounts />}>
        Warm
      </SectionHeading>
      {error && !page ? (
        <ErrorState
          title="The people could not be read"
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : (
        <div className={classes.people}>
          <DataTable
            label={`Attendees by warmth, warm from ${WARM_THRESHOLD} on`}
            rows={page?.people ?? []}
            rowId={idOf}
            rowLabel={nameOf}
            columns={columns}
            loading={loading}
            hasMore={Boolean(page?.nextCursor)}
            onLoadMore={more}
            onOpen={({ personId }) => router.history.push(`/people/${personId}`)}
            empty={
              <EmptyState title="No scores yet">
                They are counted within a minute after the attendance report is applied.
              </EmptyState>
            }
          />
        </div>
      )}
    </section>
  );
}
