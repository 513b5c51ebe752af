import { type Column, Link, Quote, RelativeTime, StatusText } from '@worthwhile/ui';
import type { RegistrationsOfEventQuery } from '../../graphql/generated/graphql.js';
import classes from './register.module.css';

export type RegistrationRow = RegistrationsOfEventQuery['registrations']['registrations'][number];

/** The columns of the list; their words take what is left. */
export const registrationColumns: readonly Column<RegistrationRow>[] = [
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
      want ? (
        <Quote size="s" clamp>
          {want}
        </Quote>
      ) : (
        <span className={classes.quiet}>said nothing</span>
      ),
  },
  {
    id: 'allows',
    label: 'A rep may',
    width: 96,
    wideOnly: true,
    cell: ({ allowsRep }) =>
      allowsRep ? (
        <StatusText tone="kept">write</StatusText>
      ) : (
        <span className={classes.quiet}>not write</span>
      ),
  },
  {
    id: 'at',
    label: 'When',
    width: 112,
    phone: 'end',
    cell: ({ answeredAt }) => <RelativeTime at={answeredAt} />,
  },
];

export const registrationId = ({ id }: RegistrationRow): string => id;
export const registrationName = ({ name }: RegistrationRow): string => name;
