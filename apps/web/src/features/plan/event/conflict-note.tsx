import { Button } from '@mantine/core';
import { DiffText } from '@worthwhile/ui';
import classes from './conflict-note.module.css';

export interface ConflictNoteProps {
  /** Who saved meanwhile. */
  readonly by: string;
  readonly theirs: string;
  readonly yours: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Theirs beside yours, with what differs marked; nothing is lost until one of the two is chosen. */
export function ConflictNote({ by, theirs, yours, onKeepMine, onTakeTheirs }: ConflictNoteProps) {
  return (
    // A span, because it stands inside headings and paragraphs.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <span className={classes.note} role="group" aria-label="Two versions">
      <span className={classes.title}>{by} saved this while you were writing</span>
      <span className={classes.sides}>
        <span className={classes.side}>
          <span className={classes.label}>Theirs, saved</span>
          <DiffText before={theirs} after={yours} show="before" />
        </span>
        <span className={classes.side}>
          <span className={classes.label}>Yours, not saved</span>
          <DiffText before={theirs} after={yours} show="after" />
        </span>
      </span>
      <span className={classes.buttons}>
        <Button size="xs" onClick={onKeepMine}>
          Save mine
        </Button>
        <Button size="xs" variant="subtle" onClick={onTakeTheirs}>
          Keep theirs
        </Button>
      </span>
    </span>
  );
}
