import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorState,
  formatCount,
  Link,
  StatusText,
  useReader,
} from '@worthwhile/ui';
import { useState } from 'react';
import type {
  AttendanceReportFragment as AttendanceReport,
  AttendanceReportPeopleQuery as PeopleData,
} from '../../graphql/generated/graphql.js';
import classes from './attend.module.css';
import { AttendanceReportPeopleQuery } from './attend-documents.js';

type Row = PeopleData['attendanceImportPeople']['people'][number];
type Match = Row['match'];

const PAGE = 100;
const MATCHES: readonly (readonly [Match, string])[] = [
  ['registered', 'Registered'],
  ['known', 'Walked in'],
  ['unmatched', 'Not known'],
  ['absent', 'Did not come'],
];
const MATCH_WORDS: Readonly<Record<Match, string>> = {
  registered: 'registered',
  known: 'walked in',
  unmatched: 'not known here',
  absent: 'did not come',
};

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    label: 'Person',
    width: '30%',
    phone: 'title',
    cell: ({ name, email, personId }) =>
      personId ? (
        <Link href={`/people/${personId}`} className={classes.name}>
          {name || email}
        </Link>
      ) : (
        name || email
      ),
  },
  {
    id: 'email',
    label: 'E-mail',
    phone: 'sub',
    cell: ({ email }) => <span className={classes.quiet}>{email}</span>,
  },
  { id: 'company', label: 'Company', width: '20%', wideOnly: true, cell: ({ company }) => company },
  {
    id: 'match',
    label: 'Who it is',
    width: 144,
    phone: 'line',
    cell: ({ match }) => (
      <StatusText
        tone={match === 'registered' ? 'kept' : match === 'unmatched' ? 'soon' : 'quiet'}
        icon={match === 'unmatched' ? null : undefined}
      >
        {MATCH_WORDS[match]}
      </StatusText>
    ),
  },
  {
    id: 'minutes',
    label: 'Minutes',
    width: 88,
    align: 'end',
    phone: 'end',
    cell: ({ minutes, match }) =>
      match === 'absent' ? '' : (minutes ?? <span className={classes.quiet}>unknown</span>),
  },
];
const idOf = ({ email }: Row): string => email;
const nameOf = ({ name, email }: Row): string => name || email;

/** The people of a report by who they are, a page at a time. */
export function ReportPeople({ report }: { readonly report: AttendanceReport }) {
  const { locale } = useReader();
  const { counts } = report;
  const shown = MATCHES.filter(([match]) => counts[match] > 0);
  const [chosen, setChosen] = useState<Match | null>(null);
  const match = chosen ?? shown[0]?.[0] ?? 'registered';
  const { data, loading, error, refetch, fetchMore } = useQuery(AttendanceReportPeopleQuery, {
    variables: { importId: report.id, match, first: PAGE },
  });
  if (shown.length === 0) return null;
  const page = data?.attendanceImportPeople;
  if (error && !page) {
    return (
      <ErrorState
        title="The people could not be shown"
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  }
  const more = () =>
    void fetchMore({
      variables: { after: page?.nextCursor },
      updateQuery: (before, { fetchMoreResult: { attendanceImportPeople: next } }) => ({
        ...before,
        attendanceImportPeople: {
          ...next,
          people: [...before.attendanceImportPeople.people, ...next.people],
        },
      }),
    }).catch(() => undefined);
  return (
    <section className={classes.section} aria-label="People in the report">
      <SegmentedControl
        className={classes.matches}
        value={match}
        onChange={(value) => setChosen(value as Match)}
        data={shown.map(([value, label]) => ({
          value,
          label: `${label} ${formatCount(counts[value], locale)}`,
        }))}
      />
      <div className={classes.people}>
        <DataTable
          label="People in the report"
          rows={page?.people ?? []}
          rowId={idOf}
          rowLabel={nameOf}
          columns={columns}
          total={counts[match]}
          loading={loading}
          hasMore={Boolean(page?.nextCursor)}
          onLoadMore={more}
          keyboard={false}
          empty={<EmptyState title="Nobody">Nobody in the report is of this kind.</EmptyState>}
        />
      </div>
    </section>
  );
}
