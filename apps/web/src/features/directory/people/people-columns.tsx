import { type Column, Link, Quote, RelativeTime } from '@worthwhile/ui';
import type { PersonRow } from './use-people.js';
import { WarmthFigure } from './warmth-figure.js';
import classes from './people.module.css';

export const personId = (person: PersonRow): string => person.id;
export const personName = (person: PersonRow): string => person.name;

/** Company first, so that the role is what gets cut. */
export function companyAndRole({ company, role }: Pick<PersonRow, 'company' | 'role'>) {
  return (
    <>
      {company}
      {company && role && ', '}
      {role && <span className={classes.quiet}>{role}</span>}
    </>
  );
}

/** The columns of the list of people. */
export const peopleColumns: readonly Column<PersonRow>[] = [
  {
    id: 'name',
    label: 'Person',
    width: 200,
    phone: 'title',
    cell: (person) => (
      <Link href={`/people/${person.id}`} className={classes.name}>
        {person.name}
      </Link>
    ),
  },
  { id: 'company', label: 'Company and role', width: 260, phone: 'sub', cell: companyAndRole },
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
    width: 132,
    phone: 'end',
    cell: ({ warmth }) => <WarmthFigure points={warmth ?? null} />,
  },
  {
    id: 'owner',
    label: 'Owner',
    width: 132,
    wideOnly: true,
    cell: ({ ownerName }) => ownerName ?? <span className={classes.quiet}>nobody</span>,
  },
  { id: 'email', label: 'E-mail', width: 240, hidden: true, cell: ({ email }) => email },
  { id: 'industry', label: 'Industry', width: 160, hidden: true, cell: ({ industry }) => industry },
  {
    id: 'added',
    label: 'Known since',
    width: 120,
    hidden: true,
    wideOnly: true,
    cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
  },
];
