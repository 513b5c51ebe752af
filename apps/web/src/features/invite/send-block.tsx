import { Button } from '@mantine/core';
import { may } from '@worthwhile/domain';
import { formatCount, ProgressLine, useReader } from '@worthwhile/ui';
import { useState } from 'react';
import type { AudienceOfEventQuery } from '../../graphql/generated/graphql.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { people, whyNotSend } from './invite-words.js';
import { SendSheet } from './send-sheet.js';
import type { AudienceCounts } from './use-audience.js';
import classes from './invite.module.css';

interface SendBlockProps {
  readonly eventId: string;
  readonly event: AudienceOfEventQuery['event'];
  readonly audience: AudienceCounts;
  readonly onSent: () => void;
}

/** Who will get the invitation and who will not and why, said before anything is sent. */
export function SendBlock({ eventId, event, audience, onSent }: SendBlockProps) {
  const { locale } = useReader();
  const { member } = useViewer();
  const [writing, setWriting] = useState(false);
  const said = (count: number) => formatCount(count, locale);
  const { nominated, sent, sending, toSend } = audience;
  const suppressed = audience.suppressed.filter(({ reason }) => reason !== 'already_invited');
  const leftOut = suppressed.reduce((sum, { count }) => sum + count, 0);
  const whyNot = whyNotSend(event.stage, toSend, sending);
  return (
    <section className={classes.send} aria-label="Sending invitations">
      <div className={classes.sendWords}>
        <p className={classes.sentence}>
          {toSend > 0 ? (
            <b>{`${said(toSend)} of ${said(nominated)} will get the invitation.`}</b>
          ) : (
            <b>{`${people(nominated, locale)} on the list.`}</b>
          )}
          {sent > 0 && ` ${said(sent)} ${sent === 1 ? 'has' : 'have'} it already.`}
        </p>
        {leftOut > 0 && (
          <div className={classes.quiet}>
            {`${said(leftOut)} will not, because they`}
            <ul className={classes.reasons}>
              {suppressed.map(({ reason, words, count }) => (
                <li key={reason}>
                  <span className="w-num">{said(count)}</span> {words}
                </li>
              ))}
            </ul>
          </div>
        )}
        {sending > 0 && <ProgressLine label="Sending invitations" done={sent} total={sent + sending} />}
        {whyNot && sending === 0 && <p className={classes.quiet}>{whyNot}</p>}
      </div>
      {may(member, 'person.invite') && sending === 0 && toSend > 0 && (
        <Button variant="filled" disabled={whyNot !== null} onClick={() => setWriting(true)}>
          {`Invite ${said(toSend)}`}
        </Button>
      )}
      {writing && (
        <SendSheet
          eventId={eventId}
          event={event}
          toSend={toSend}
          onClose={() => setWriting(false)}
          onSent={() => {
            setWriting(false);
            onSent();
          }}
        />
      )}
    </section>
  );
}
