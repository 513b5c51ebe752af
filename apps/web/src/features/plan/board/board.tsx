import { UnstyledButton } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { StageGlyph, useShortcut } from '@worthwhile/ui';
import { useRef, useState } from 'react';
import type { BoardStage, EventCardFragment } from '../../../graphql/generated/graphql.js';
import { proposeSwitch } from '../../../platform/propose/propose-switch.js';
import { STAGE_WORDS } from '../plan-words.js';
import { EventCard } from './event-card.js';
import { useBoardKeys } from './use-board-keys.js';
import classes from './board.module.css';

export interface BoardColumnData {
  readonly stage: BoardStage;
  readonly count: number;
  readonly events: readonly EventCardFragment[];
}

export interface BoardProps {
  readonly columns: readonly BoardColumnData[];
  /** The event whose key the reader could turn next, with the words of its button. */
  readonly next: { readonly id: string; readonly words: string } | null;
}

const EMPTY: Partial<Record<BoardStage, string>> = {
  proposed: 'A new idea is three fields.',
  planning: 'Adopted proposals come here.',
  ready: 'Nothing missing: the keys may be turned.',
  published: 'Both keys turned, page open.',
  live: 'Nothing runs now.',
  done: 'Nothing is over yet.',
};

/** The planning board: a column a stage, done folded to a rail. Arrows and j, k move, enter opens. */
export function Board({ columns, next }: BoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const keys = useBoardKeys(board);
  const [showDone, setShowDone] = useState(false);
  useShortcut('j', () => keys.move('down'), 'Next event', { group: 'This list' });
  useShortcut('k', () => keys.move('up'), 'Event before', { group: 'This list' });
  return (
    // Arrows only move the focus between the cards, which are links of their own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={board} className={classes.board} data-done={showDone || undefined} onKeyDown={keys.onKeyDown}>
      {columns.map((column) =>
        column.stage === 'done' && !showDone ? (
          <DoneRail key="done" count={column.count} onOpen={() => setShowDone(true)} />
        ) : (
          <Column key={column.stage} column={column} next={next} onFold={() => setShowDone(false)} />
        ),
      )}
    </div>
  );
}

function Column({
  column: { stage, count, events },
  next,
  onFold,
}: {
  readonly column: BoardColumnData;
  readonly next: BoardProps['next'];
  readonly onFold: () => void;
}) {
  const more = count - events.length;
  return (
    <section className={classes.column} aria-labelledby={`stage-${stage}`}>
      <header className={classes.head}>
        {stage !== 'declined' && <StageGlyph stage={stage} />}
        <h2 id={`stage-${stage}`} className={classes.title}>
          {STAGE_WORDS[stage]} <span className={classes.count}>{count}</span>
        </h2>
        {stage === 'proposed' && (
          <UnstyledButton
            className={classes.add}
            aria-label="Propose an event"
            onClick={() => proposeSwitch.open()}
          >
            <IconPlus size={16} aria-hidden="true" />
          </UnstyledButton>
        )}
        {stage === 'done' && (
          <UnstyledButton className={classes.fold} onClick={onFold}>
            Fold
          </UnstyledButton>
        )}
      </header>
      <ul className={classes.cards}>
        {events.map((event) => (
          <li key={event.id}>
            <EventCard event={event} yourKey={next?.id === event.id ? next.words : null} />
          </li>
        ))}
      </ul>
      {events.length === 0 && <p className={classes.empty}>{EMPTY[stage]}</p>}
      {more > 0 && <p className={classes.empty}>{more} earlier ones are in the list.</p>}
    </section>
  );
}

function DoneRail({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  return (
    <UnstyledButton
      className={classes.rail}
      onClick={onOpen}
      aria-label={`Show the ${count} events that are done`}
    >
      <StageGlyph stage="done" />
      <span className={classes.railText}>
        Done <span className={classes.count}>{count}</span>
      </span>
    </UnstyledButton>
  );
}
