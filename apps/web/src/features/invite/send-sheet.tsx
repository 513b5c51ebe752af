import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { invitationDraft } from '@worthwhile/domain';
import { formatCount, Sheet, toastDone, useReader } from '@worthwhile/ui';
import { useState } from 'react';
import type { AudienceOfEventQuery } from '../../graphql/generated/graphql.js';
import { errorWords, fieldErrors } from '../../platform/apollo/answer-errors.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { InviteesQuery, SendInvitationsMutation } from './invite-documents.js';
import { people } from './invite-words.js';
import classes from './invite.module.css';

interface SendSheetProps {
  readonly eventId: string;
  readonly event: AudienceOfEventQuery['event'];
  readonly toSend: number;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** The opening of the letter, in the sender's words; the rest follows from the brief. What was typed stays. */
export function SendSheet({ eventId, event, toSend, onClose, onSent }: SendSheetProps) {
  const { locale } = useReader();
  const { member, workspace } = useViewer();
  const [greeting, setGreeting] = useState(event.problem?.openers[0] ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const [send, { loading }] = useMutation(SendInvitationsMutation, { refetchQueries: [InviteesQuery] });
  const checked = invitationDraft.safeParse({ greeting });
  const wrong = asked && !checked.success ? checked.error.issues[0]?.message : undefined;

  async function submit(): Promise<void> {
    setAsked(true);
    setRefusal(null);
    if (!checked.success) return;
    try {
      const { data } = await send({ variables: { eventId, greeting } });
      const answer = data?.sendInvitations;
      if (answer?.__typename !== 'InvitationsRequested') return setRefusal(answer?.message ?? null);
      toastDone(`${people(answer.requested, locale)} will be invited`, {
        detail: 'The letters go out by themselves; you can leave this page.',
      });
      onSent();
    } catch (error) {
      setRefusal(fieldErrors(error)['greeting'] ?? errorWords(error));
    }
  }

  return (
    <Sheet
      opened
      onClose={onClose}
      title={`Invite ${people(toSend, locale)}`}
      submitLabel={`Send ${formatCount(toSend, locale)}`}
      onSubmit={() => void submit()}
      submitting={loading}
      error={refusal}
    >
      <Textarea
        label="How the letter opens"
        description="About them: their problem and a question, as you would ask it yourself."
        value={greeting}
        error={wrong}
        autosize
        minRows={3}
        maxLength={1_000}
        data-autofocus
        onChange={({ currentTarget }) => setGreeting(currentTarget.value)}
      />
      <div className={classes.letter}>
        <p className={classes.quiet}>What they will read</p>
        <p>Hello and their first name,</p>
        <p className={classes.greeting}>{greeting.trim() || '…'}</p>
        <p>{`${event.promise.replace(/\.$/, '')}. Then what they leave with, when it is, how many minutes you ask, and the link to the page.`}</p>
        <p>
          {member.name}, {workspace.name}
        </p>
        <p className={classes.quiet}>One click ends such mails. Answers come to {member.email}.</p>
      </div>
    </Sheet>
  );
}
