import { formatCount, SectionHeading, useReader } from '@worthwhile/ui';
import type { PeopleImportFileFragment as PeopleImportFile } from '../../../graphql/generated/graphql.js';
import classes from './people-import.module.css';

interface RowProblemsProps {
  readonly problems: PeopleImportFile['problems'];
  /** Of the whole file; the API tells the first ones one by one. */
  readonly count: number;
}

/** Rows that cannot be used: where, and why. */
export function RowProblems({ problems, count }: RowProblemsProps) {
  const { locale } = useReader();
  if (count === 0) return null;
  const left = count - problems.length;
  return (
    <section className={classes.section}>
      <SectionHeading count={count}>Rows that cannot be used</SectionHeading>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable */}
      <section className={classes.problems} aria-label="Rows that cannot be used" tabIndex={0}>
        <ul>
          {problems.map(({ line, column, message }) => (
            <li key={line} className={classes.problem}>
              <span className={classes.line}>Line {line}</span>
              <span className={classes.column}>{column}</span>
              <span>{message}</span>
            </li>
          ))}
        </ul>
        {left > 0 && <p className={classes.left}>and {formatCount(left, locale)} more</p>}
      </section>
    </section>
  );
}
