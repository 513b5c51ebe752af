import { UnstyledButton } from '@mantine/core';
import { SectionHeading } from '@worthwhile/ui';
import { useState } from 'react';
import { BriefText } from './brief-text.js';
import { useEditing } from './editing.js';
import classes from './brief.module.css';

const MOST = 3;
const PLACEHOLDERS = [
  'What will they hold in their hands?',
  'What will they know that they did not?',
  'What can they use the next day?',
];

/** What guests leave with, up to three lines. An emptied line goes. */
export function TakeAways() {
  const { event, readOnly: closed, begun } = useEditing();
  const readOnly = closed || begun;
  const [adding, setAdding] = useState(false);
  const { takeAways } = event;
  const shown = takeAways.length === 0 || adding ? Math.min(MOST, takeAways.length + 1) : takeAways.length;
  return (
    <section aria-labelledby="take-aways">
      <SectionHeading id="take-aways" aside={readOnly ? undefined : 'Click any line to edit'}>
        What they leave with
      </SectionHeading>
      <ol className={classes.takeAways}>
        {Array.from({ length: readOnly ? takeAways.length : shown }, (_, index) => (
          <li key={index}>
            <span className={classes.number} aria-hidden="true">
              {index + 1}
            </span>
            <BriefText
              covered
              field={index === takeAways.length ? 'takeAways' : undefined}
              label={`Take-away ${index + 1}`}
              placeholder={PLACEHOLDERS[index]}
              maxLength={200}
              read={(other) => other.takeAways[index] ?? ''}
              write={(text, base) => {
                setAdding(false);
                return { takeAways: base.takeAways.toSpliced(index, 1, ...(text ? [text] : [])) };
              }}
            />
          </li>
        ))}
      </ol>
      {!readOnly && !adding && takeAways.length > 0 && takeAways.length < MOST && (
        <UnstyledButton className={`w-link ${classes.add}`} onClick={() => setAdding(true)}>
          Add a take-away
        </UnstyledButton>
      )}
    </section>
  );
}
