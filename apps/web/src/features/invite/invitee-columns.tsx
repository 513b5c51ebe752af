import { SUPPRESSION_WORDS } from '@worthwhile/domain';
import { type Column, Link, RelativeTime, StatusText } from '@worthwhile/ui';
import type { InviteesOfEventQuery } from '../../graphql/generated/graphql.js';
import classes from './invite.module.css';

export type InviteeRow = InviteesOfEventQuery['invitees']['invitees'][number];

const ANSWERS: Readonly<Record<string, string>> = {
  registered: 'has a seat',
  waitlisted: 'waits for a seat',
  cancelled: 'gave the seat back',
  declined: 'said no',
};

/** What became of it: the answer counts before the letter, the letter before the reason not to send one. */
function State({ answer, sentAt, suppression }: InviteeRow) {
  const answered = answer ? ANSWERS[answer] : undefined;
  if (answered)
    return answer === 'registered' ? <StatusText tone="kept">{answered}</StatusText> : <>{answered}</>;
  if (sentAt) {
    return (
      <>
        invited <RelativeTime at={sentAt} />
      </>
    );
  }
  if (suppression) return <span className={classes.quiet}>{SUPPRESSION_WORDS[suppression]}</span>;
  return <span className={classes.quiet}>not sent yet</span>;
}

export const inviteeColumns: readonly Column<InviteeRow>[] = [
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
    width: '26%',
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
    id: 'reason',
    label: 'Why it is worth their time',
    phone: 'line',
    cell: ({ reason }) => reason,
  },
  {
    id: 'by',
    label: 'Put there by',
    width: 136,
    wideOnly: true,
    cell: ({ nominatedByName }) => nominatedByName,
  },
  { id: 'state', label: 'State', width: 248, phone: 'end', cell: (row) => <State {...row} /> },
];

export const inviteeId = ({ personId }: InviteeRow): string => personId;
export const inviteeName = ({ name }: InviteeRow): string => name;
