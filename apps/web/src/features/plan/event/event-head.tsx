import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { daysBetween, Pill, useNow, useReader } from '@worthwhile/ui';
import { formatAndMode } from '../plan-words.js';
import { BriefText } from './brief-text.js';
import { DateEditor } from './date-editor.js';
import { useEditing } from './editing.js';
import { KeyBlock } from './key-block.js';
import { ProposalAnswer } from './proposal-answer.js';
import classes from './event-head.module.css';

/** What the event is at a glance: promise, date, audience, who brought it here, and both keys. */
export function EventHead() {
  const { event } = useEditing();
  const { timeZone } = useReader();
  const now = useNow();
  const what = formatAndMode(event.format, event.mode);
  const days = event.startsAt ? daysBetween(now, event.startsAt, timeZone) : null;
  const ahead = days !== null && days >= 0 && event.stage !== 'cancelled';
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <p className={classes.facts}>
          {what && <Pill>{what}</Pill>}
          {event.stage === 'live' && <b>Live now</b>}
          {event.stage === 'done' && <b>Done</b>}
          {event.minutesAsked && (
            <span>
              <b>{event.minutesAsked} minutes</b> asked
            </span>
          )}
          {ahead && event.stage !== 'live' && event.stage !== 'done' && (
            <span>
              {days === 0 ? (
                <b>today</b>
              ) : (
                <>
                  <b>
                    {days} {days === 1 ? 'day' : 'days'}
                  </b>{' '}
                  to go
                </>
              )}
            </span>
          )}
          <span>
            proposed by <b>{event.proposedBy.name}</b>
            {event.adoptedBy && (
              <>
                , adopted by <b>{event.adoptedBy.name}</b>
              </>
            )}
          </span>
        </p>
        <h1 className={classes.promise}>
          <BriefText
            covered
            field="promise"
            label="Promise"
            maxLength={160}
            read={({ promise }) => promise}
            write={(promise) => (promise ? { promise } : 'An event needs a promise.')}
          />
        </h1>
        <div className={classes.line}>
          <span className={classes.part}>
            <IconCalendar size={15} stroke={1.6} aria-hidden="true" />
            <DateEditor />
          </span>
          <span className={classes.part}>
            <IconUsers size={15} stroke={1.6} aria-hidden="true" />
            <BriefText
              covered
              label="Audience"
              maxLength={200}
              read={({ audience }) => audience}
              write={(audience) => (audience ? { audience } : 'Say who it is for.')}
            />
          </span>
        </div>
        <Closed />
      </div>
      <div className={classes.keys}>
        {event.stage === 'proposed' ? (
          <ProposalAnswer event={event} />
        ) : (
          event.stage !== 'cancelled' && event.stage !== 'declined' && <KeyBlock event={event} />
        )}
      </div>
    </div>
  );
}

/** Why there is nothing to do here any more. */
function Closed() {
  const { event } = useEditing();
  if (event.stage === 'declined') {
    return (
      <p className={classes.closed}>
        <b>Declined by {event.declinedBy?.name}.</b> {event.declinedReason}
      </p>
    );
  }
  if (event.stage === 'cancelled') {
    return (
      <p className={classes.closed}>
        <b>Cancelled.</b> {event.cancelledReason}
      </p>
    );
  }
  return null;
}
