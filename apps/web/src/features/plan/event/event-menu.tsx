import { ActionIcon, Button, Menu, Modal, Textarea } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { useState } from 'react';
import type { EventPageFragment } from '../../../graphql/generated/graphql.js';
import { CancelEventMutation } from './event-documents.js';
import { useWay } from './use-way.js';
import classes from './proposal-answer.module.css';

/** What is rarely needed: cancelling, with a reason that stays. */
export function EventMenu({ event }: { readonly event: EventPageFragment }) {
  const { busy, run } = useWay();
  const [reason, setReason] = useState<string | null>(null);
  const over = event.stage === 'done' || event.stage === 'cancelled' || event.stage === 'declined';
  const proposal = event.stage === 'proposed';
  if (over) return null;
  const deed = proposal ? 'Withdraw the proposal' : 'Cancel the event';
  return (
    <>
      <Menu withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon aria-label="More">
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setReason('')}>{deed}…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={reason !== null} onClose={() => setReason(null)} title={`${deed}?`}>
        <form
          className={classes.form}
          onSubmit={(submit) => {
            submit.preventDefault();
            if (!reason?.trim()) return;
            void run(CancelEventMutation, { id: event.id, reason }).then((done) => done && setReason(null));
          }}
        >
          <p>
            {event.seatsTaken > 0
              ? `${event.seatsTaken} people have registered. The public page will say that it was cancelled.`
              : 'Nobody has registered yet. It leaves the board and stays in the list.'}{' '}
            This cannot be undone.
          </p>
          <Textarea
            label="Why?"
            description="Everybody who worked on it reads this."
            value={reason ?? ''}
            maxLength={500}
            data-autofocus
            onChange={(change) => setReason(change.currentTarget.value)}
          />
          <div className={classes.buttons}>
            <Button type="submit" variant="danger" loading={busy} disabled={!reason?.trim()}>
              {deed}
            </Button>
            <Button variant="subtle" onClick={() => setReason(null)}>
              Leave it
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
