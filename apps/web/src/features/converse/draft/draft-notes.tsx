import { type DraftMark, draftReasonWords } from '@worthwhile/domain';
import { UnstyledButton } from '@mantine/core';
import classes from './draft-notes.module.css';

export interface DraftNotesProps {
  readonly id: string;
  readonly marks: readonly DraftMark[];
  readonly firstName: string;
  /** What to write instead, for the mark: an opener, or what they missed. */
  readonly insteadOf: (mark: DraftMark, position: number) => string | undefined;
  readonly onUse: (mark: DraftMark, text: string) => void;
}

/** Beside the draft: each sentence that talks about us, why that is marked, and something to use instead. */
export function DraftNotes({ id, marks, firstName, insteadOf, onUse }: DraftNotesProps) {
  const ours = marks.filter(({ side }) => side === 'us');
  return (
    <div className={classes.notes} id={id} aria-live="polite">
      <ol className={classes.list}>
        {ours.map((mark, index) => {
          const { title, why } = draftReasonWords(mark.reason, firstName);
          const instead = insteadOf(mark, index);
          return (
            <li key={mark.start} className={classes.note}>
              <span className={classes.number} aria-hidden="true">
                {index + 1}
              </span>
              <p>
                <b>{title}</b> {why}
                {instead && ' Use instead:'}
              </p>
              {instead && (
                <UnstyledButton className={classes.use} onClick={() => onUse(mark, instead)}>
                  <span>“{instead}”</span>
                  <span className={classes.word}>Use</span>
                </UnstyledButton>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
