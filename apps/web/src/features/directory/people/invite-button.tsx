import { Button } from '@mantine/core';
import { Kbd, useShortcut } from '@worthwhile/ui';
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs';
import { useState } from 'react';
import type { InviteDialog, InviteDialogProps } from './invite-dialog.js';

interface InviteButtonProps {
  readonly people: InviteDialogProps['people'];
  readonly inviteDialog: InviteDialog;
  readonly variant?: 'filled' | 'default';
  readonly onDone?: () => void;
}

/** Opens the choice of an event for these people. */
export function InviteButton({ people, inviteDialog, variant = 'default', onDone }: InviteButtonProps) {
  const [opened, setOpened] = useState(false);
  const open = () => setOpened(true);
  useShortcut('n', open, 'Invite to an event', { enabled: people.length > 0 });
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconUserPlus size={16} aria-hidden="true" />}
        rightSection={<Kbd keys="n" />}
        onClick={open}
      >
        Invite to an event
      </Button>
      {inviteDialog({
        people,
        opened,
        onClose: () => setOpened(false),
        onDone: () => {
          setOpened(false);
          onDone?.();
        },
      })}
    </>
  );
}
