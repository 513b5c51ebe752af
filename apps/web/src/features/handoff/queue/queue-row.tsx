import { Link, DueLabel, Quote, WarmthBar } from '@worthwhile/ui';
import { memo } from 'react';
import type { QueueRowFragment } from '../../../graphql/generated/graphql.js';
import { claimedWords } from '../claimed-words.js';
import { warmthParts } from '../warmth-parts.js';
import classes from './queue-row.module.css';

export interface QueueRowProps {
  readonly row: QueueRowFragment;
  readonly index: number;
  readonly href: string;
  readonly selected: boolean;
  /** Who reads: a claim of theirs says "you". */
  readonly memberId: string;
}

/** One person in the queue: name, company and clock; first words of the want; warmth with its parts. */
export const QueueRow = memo(function QueueRow({ row, index, href, selected, memberId }: QueueRowProps) {
  const { person, words, dueAt, status } = row;
  return (
    <li className={classes.row} data-row-index={index} data-selected={selected || undefined} tabIndex={-1}>
      <div className={classes.line}>
        <span className={classes.who}>
          <Link href={href} className={classes.name} aria-current={selected ? 'true' : undefined}>
            {person.name}
          </Link>
          {person.company && <span className={classes.company}>{person.company}</span>}
        </span>
        {status !== 'touched' && dueAt && <DueLabel at={dueAt} />}
      </div>
      {words ? (
        <Quote size="s" clamp>
          {words.text}
        </Quote>
      ) : (
        <p className={classes.none}>Named no want</p>
      )}
      <div className={classes.line}>
        <span className={classes.warmth}>
          <WarmthBar score={row.points} parts={warmthParts(row.warmth)} />
          <span className={classes.claim}>{claimedWords(row, memberId)}</span>
        </span>
      </div>
    </li>
  );
});
