import { type Column, Link, StatusText } from '@worthwhile/ui';
import type { ProblemPageFragment } from '../../graphql/generated/graphql.js';
import { ReviewDue } from './review-due.js';
import classes from './problem-columns.module.css';

export const PROBLEM_COLUMNS: Column<ProblemPageFragment>[] = [
  {
    id: 'statement',
    label: 'Problem',
    fixed: true,
    phone: 'title',
    cell: ({ id, statement }) => (
      <Link href={`/problems/${id}`} className={classes.statement}>
        {statement}
      </Link>
    ),
  },
  {
    id: 'persona',
    label: 'Who has it',
    width: 264,
    phone: 'sub',
    cell: ({ personaRole, personaIndustry }) => `${personaRole}, ${personaIndustry}`,
  },
  {
    id: 'figures',
    label: 'Figures',
    width: 80,
    align: 'end',
    cell: ({ evidence }) => evidence.length || <StatusText tone="soon">none</StatusText>,
  },
  {
    id: 'openers',
    label: 'Openers',
    width: 88,
    align: 'end',
    cell: ({ openers }) => openers.length || <StatusText tone="soon">none</StatusText>,
  },
  { id: 'owner', label: 'Owner', width: 144, wideOnly: true, cell: ({ ownerName }) => ownerName ?? '' },
  {
    id: 'review',
    label: 'Review',
    width: 152,
    phone: 'end',
    cell: ({ reviewOn }) => <ReviewDue on={reviewOn} />,
  },
];
