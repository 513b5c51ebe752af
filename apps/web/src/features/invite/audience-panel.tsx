import { Button } from '@mantine/core';
import { may } from '@worthwhile/domain';
import { EmptyState, ErrorState, ListSkeleton } from '@worthwhile/ui';
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs';
import { useState } from 'react';
import { useViewer } from '../../platform/viewer/viewer.js';
import { AddPeopleSheet } from './add-people-sheet.js';
import { listIsOpen } from './invite-words.js';
import { InviteeList } from './invitee-list.js';
import { SendBlock } from './send-block.js';
import { useAudience } from './use-audience.js';
import classes from './invite.module.css';

/** The tab "Audience": who is on the list, who would get an invitation and who would not, and why. */
export function AudiencePanel({ eventId }: { readonly eventId: string }) {
  const { member } = useViewer();
  const [adding, setAdding] = useState(false);
  const { audience, event, failed, again } = useAudience(eventId);
  if (failed) return <ErrorState title="The audience could not be read" onRetry={again} />;
  if (!audience || !event) return <ListSkeleton label="Reading the audience" />;
  const mayAdd = may(member, 'person.invite') && listIsOpen(event.stage);
  const add = (variant: 'filled' | 'default') =>
    mayAdd && (
      <Button
        variant={variant}
        leftSection={<IconUserPlus size={16} aria-hidden="true" />}
        onClick={() => setAdding(true)}
      >
        Add people
      </Button>
    );
  return (
    <div className={classes.panel}>
      {audience.nominated === 0 ? (
        <EmptyState title="Nobody is on the list yet" action={add('filled')}>
          {mayAdd
            ? 'Put people on it whose time it would be worth, with the reason why. Nothing is sent before you say so.'
            : 'Nobody can be invited to this event any more.'}
        </EmptyState>
      ) : (
        <>
          <SendBlock eventId={eventId} event={event} audience={audience} onSent={again} />
          <InviteeList eventId={eventId} audience={audience} aside={add('default')} />
        </>
      )}
      {adding && (
        <AddPeopleSheet
          eventId={eventId}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            again();
          }}
        />
      )}
    </div>
  );
}
