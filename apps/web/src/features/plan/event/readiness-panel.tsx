import { UnstyledButton } from '@mantine/core';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconCircleDashed from '@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs';
import { SectionHeading, StageBar, StatusText } from '@worthwhile/ui';
import { useState } from 'react';
import type { EventPageFragment } from '../../../graphql/generated/graphql.js';
import classes from './readiness-panel.module.css';

type Line = EventPageFragment['readiness'][number];

/** Met lines shown before the rest is folded. */
const SHOWN = 4;

/** What is missing before the keys, then what would help, then what is in order. Open lines lead to their field. */
export function ReadinessPanel({
  lines,
  onOpen,
}: {
  readonly lines: readonly Line[];
  readonly onOpen: (field: string) => void;
}) {
  const [whole, setWhole] = useState(false);
  const needed = lines.filter(({ blocking }) => blocking);
  const met = lines.filter((line) => line.met);
  const metNeeded = needed.filter((line) => line.met).length;
  const missing = needed.filter((line) => !line.met);
  const helpful = lines.filter((line) => !line.blocking && !line.met);
  const inOrder = whole ? met : met.slice(0, SHOWN);
  const done = missing.length === 0;
  return (
    <section aria-labelledby="readiness">
      <SectionHeading
        id="readiness"
        aside={
          <StatusText tone={done ? 'kept' : 'later'} icon={done ? undefined : null}>
            <b className="w-num">
              {metNeeded} of {needed.length} needed
            </b>
          </StatusText>
        }
      >
        Readiness
      </SectionHeading>
      <StageBar stage="warm" value={metNeeded} of={needed.length} />
      {missing.length > 0 && <p className={classes.group}>Needed before the keys</p>}
      <OpenLines lines={missing} onOpen={onOpen} />
      {helpful.length > 0 && (
        <p className={classes.group}>
          {helpful.length === 1 ? 'One more would help' : `${helpful.length} more would help`}
        </p>
      )}
      <OpenLines lines={helpful} onOpen={onOpen} />
      <ul className={classes.lines}>
        {inOrder.map(({ field, label }) => (
          <li key={field} className={classes.met}>
            <IconCircleCheck size={16} stroke={1.6} aria-label="In order:" className={classes.kept} />
            {label}
          </li>
        ))}
      </ul>
      {met.length > SHOWN && (
        <UnstyledButton
          className={`w-link ${classes.more}`}
          onClick={() => setWhole(!whole)}
          aria-expanded={whole}
        >
          {whole ? 'Fewer' : `${met.length - SHOWN} more in order`}
        </UnstyledButton>
      )}
    </section>
  );
}

function OpenLines({
  lines,
  onOpen,
}: {
  readonly lines: readonly Line[];
  readonly onOpen: (field: string) => void;
}) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes.lines}>
      {lines.map(({ field, label, why }) => (
        <li key={field} className={classes.open}>
          <IconCircleDashed size={16} stroke={1.6} aria-hidden="true" />
          <div>
            <UnstyledButton className="w-link" onClick={() => onOpen(field)}>
              {label}
            </UnstyledButton>
            {why && <p className={classes.why}>{why}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
