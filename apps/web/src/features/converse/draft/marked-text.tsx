import type { DraftMark } from '@worthwhile/domain';
import type { Ref } from 'react';
import classes from './marked-text.module.css';

export interface MarkedTextProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly marks: readonly DraftMark[];
  /** Described by the notes beside it. */
  readonly describedBy: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A text field whose sentences are tinted while one writes: the tint lies below the same text, line for line. */
export function MarkedText({ value, onChange, marks, describedBy, ref }: MarkedTextProps) {
  return (
    <div className={classes.field}>
      <div className={classes.tint} aria-hidden="true">
        {pieces(value, marks)}
        {/* A last empty line has a height of its own. */}
        {'\n'}
      </div>
      <textarea
        ref={ref}
        className={classes.text}
        aria-label="Mail"
        aria-describedby={describedBy}
        value={value}
        maxLength={10_000}
        spellCheck
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

function pieces(text: string, marks: readonly DraftMark[]) {
  let at = 0;
  let number = 0;
  return marks.flatMap(({ start, end, side }, index) => {
    if (side === 'us') number += 1;
    const before = text.slice(at, start);
    at = end;
    const mark = (
      <mark key={start} data-side={side} data-number={side === 'us' ? number : undefined}>
        {text.slice(start, end)}
      </mark>
    );
    return index === marks.length - 1 ? [before, mark, text.slice(end)] : [before, mark];
  });
}
