import { Button, Textarea } from '@mantine/core';
import { daysBetween, StatusText, useNow, useReader } from '@worthwhile/ui';
import { useState } from 'react';
import type { EventPageFragment } from '../../../graphql/generated/graphql.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { otherTeam } from '../plan-words.js';
import { AdoptEventMutation, DeclineProposalMutation } from './event-documents.js';
import { useWay } from './use-way.js';
import block from './key-block.module.css';
import classes from './proposal-answer.module.css';

/** Where the keys will be: the other team adopts the proposal or declines it with a reason; its own team waits. */
export function ProposalAnswer({ event }: { readonly event: EventPageFragment }) {
  const { member } = useViewer();
  const { timeZone } = useReader();
  const { busy, run } = useWay();
  const [reason, setReason] = useState<string | null>(null);
  const asked = otherTeam(event.proposedTeam);
  const days = daysBetween(event.createdAt, useNow(), timeZone);
  const age = days === 0 ? 'since today' : days === 1 ? 'for a day' : `for ${days} days`;
  const yours = member.team === asked;
  return (
    <section aria-label="Proposal" className={block.block}>
      <div className={block.half}>
        <div className={block.head}>
          <h2 className={block.title}>{yours ? 'Your team is asked' : `Waits for ${asked}`}</h2>
          <span className={classes.age}>
            <StatusText tone={days >= 5 ? 'soon' : 'later'}>{age}</StatusText>
          </span>
        </div>
        <p className={block.words}>
          {yours
            ? 'Adopting it puts it into planning; nothing is promised to anybody yet.'
            : 'They adopt it or decline it with a reason. You can go on writing the brief.'}
        </p>
        {yours && reason === null && (
          <div className={classes.buttons}>
            <Button
              variant="filled"
              loading={busy}
              onClick={() => void run(AdoptEventMutation, { id: event.id })}
            >
              Adopt
            </Button>
            <Button variant="subtle" onClick={() => setReason('')}>
              Decline…
            </Button>
          </div>
        )}
        {yours && reason !== null && (
          <form
            className={classes.form}
            onSubmit={(submit) => {
              submit.preventDefault();
              if (reason.trim()) void run(DeclineProposalMutation, { id: event.id, reason });
            }}
          >
            <Textarea
              label="Why not?"
              description={`${event.proposedBy.name} reads it.`}
              value={reason}
              maxLength={500}
              data-autofocus
              onChange={(change) => setReason(change.currentTarget.value)}
            />
            <div className={classes.buttons}>
              <Button type="submit" loading={busy} disabled={!reason.trim()}>
                Decline
              </Button>
              <Button variant="subtle" onClick={() => setReason(null)}>
                Not yet
              </Button>
            </div>
          </form>
        )}
      </div>
    </section>
  );
}
