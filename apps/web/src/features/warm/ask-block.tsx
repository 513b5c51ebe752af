import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { may } from '@worthwhile/domain';
import { DateTime, formatCount, StatusText, toastDone, useReader } from '@worthwhile/ui';
import { useState } from 'react';
import type { FollowThroughPartsFragment as FollowThrough } from '../../graphql/generated/graphql.js';
import { errorWords } from '../../platform/apollo/answer-errors.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { AskFeedbackMutation, FollowThroughQuery } from './warm-documents.js';
import { people, whyNot } from './warm-words.js';
import classes from './warm.module.css';

/** Who will be asked and who will not and why, said before anything is sent. */
export function AskBlock({ result }: { readonly result: FollowThrough }) {
  const { locale } = useReader();
  const { member } = useViewer();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [ask, { loading }] = useMutation(AskFeedbackMutation, {
    refetchQueries: [FollowThroughQuery],
    awaitRefetchQueries: true,
  });
  const { audience, asksItselfAt, cannotAsk } = result;
  const count = audience.willBeAsked;
  const others = whyNot(audience);

  async function send(): Promise<void> {
    setRefusal(null);
    try {
      const { data } = await ask({ variables: { eventId: result.eventId } });
      const answer = data?.askFeedback;
      if (answer?.__typename === 'FeedbackAsked') toastDone(`${people(answer.asked, locale)} asked`);
      else setRefusal(answer?.message ?? null);
    } catch (error) {
      setRefusal(errorWords(error));
    }
  }

  if (count === 0) {
    const words = others.map((reason) => reason(formatCount, locale)).join('; ');
    return <StatusText tone="kept">{`Nobody is left to ask: ${words}.`}</StatusText>;
  }
  return (
    <section className={classes.ask} aria-label="Asking whether they got it">
      <div className={classes.askWords}>
        <p>
          <b>{`${people(count, locale)} will be asked whether they got it.`}</b> {cannotAsk}
          {asksItselfAt && (
            <>
              They are asked by themselves <DateTime at={asksItselfAt} />.
            </>
          )}
        </p>
        {others.length > 0 && (
          <p className={classes.quiet}>
            {`${people(audience.alreadyAsked + audience.walkIns + audience.noServiceMail, locale)} will not: `}
            {others.map((reason) => reason(formatCount, locale)).join('; ')}.
          </p>
        )}
        {refusal && (
          <p role="alert" className={classes.refusal}>
            {refusal}
          </p>
        )}
      </div>
      {may(member, 'feedback.ask') && (
        <Button variant="filled" disabled={cannotAsk !== null} loading={loading} onClick={() => void send()}>
          {`Ask ${formatCount(count, locale)} now`}
        </Button>
      )}
    </section>
  );
}
