import type { ReactNode } from 'react';
import { formatCount } from '../format/format-number.js';
import { useReader } from '../reader/reader.js';
import classes from './section-heading.module.css';

export interface SectionHeadingProps {
  readonly children: ReactNode;
  /** How many; stands beside the heading in a paler ink. */
  readonly count?: number | string;
  /** At the right: a link, a note, the keys of the list. */
  readonly aside?: ReactNode;
  /** A hairline below, when what follows has none of its own. */
  readonly line?: boolean;
  /** 2 unless the section stands inside another. */
  readonly level?: 2 | 3;
  readonly id?: string;
}

/** The heading of a section of a page. */
export function SectionHeading({ children, count, aside, line = false, level = 2, id }: SectionHeadingProps) {
  const { locale } = useReader();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={classes.row} data-line={line || undefined}>
      <Heading className={classes.heading} id={id}>
        {children}
        {count !== undefined && (
          <span className={classes.count}>
            {typeof count === 'number' ? formatCount(count, locale) : count}
          </span>
        )}
      </Heading>
      {aside && <div className={classes.aside}>{aside}</div>}
    </div>
  );
}
