import { useQuery } from '@apollo/client/react';
import { formatDate, Hint, useReader } from '@worthwhile/ui';
import { useState } from 'react';
import { useLive } from '../../platform/live/live.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { ConverseQuery } from './converse-documents.js';
import classes from './touches.module.css';

/** So many touches stand open; the rest is one press away. */
const SHOWN = 2;
const VERB = { mail: 'mailed', phone: 'called', meeting: 'met', message: 'wrote' } as const;

/** Who reached them before, how, and what it gave, newest first. */
export function Touches({ handOffId }: { readonly handOffId: string }) {
  const reader = useReader();
  const { member } = useViewer();
  const [all, setAll] = useState(false);
  const { data, refetch } = useQuery(ConverseQuery, { variables: { id: handOffId } });
  useLive(['touch.logged'], () => void refetch().catch(() => undefined));
  const touches = data?.brief.handOff.touches;
  if (!touches) return null;
  if (touches.length === 0) return <span className={classes.quiet}>Nobody has reached out yet</span>;
  const shown = all ? touches : touches.slice(0, SHOWN);
  return (
    <ul className={classes.list}>
      {shown.map(({ id, by, channel, note, valueGiven, touchedAt }) => (
        <li key={id}>
          <Hint label={note}>
            <span>
              {by.id === member.id ? 'You' : by.name.split(' ')[0]} {VERB[channel]}: {valueGiven ?? note},{' '}
              <span className={classes.quiet}>{formatDate(touchedAt, { ...reader, weekday: false })}</span>
            </span>
          </Hint>
        </li>
      ))}
      {touches.length > shown.length && (
        <li>
          <button type="button" className={classes.more} onClick={() => setAll(true)}>
            and {touches.length - shown.length} more
          </button>
        </li>
      )}
    </ul>
  );
}
