import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { may } from '@worthwhile/domain';
import { ErrorState, ListSkeleton, usePhone } from '@worthwhile/ui';
import { useState } from 'react';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { SettingsPage } from '../settings-page.js';
import { InviteSheet } from './invite-sheet.js';
import { MemberList } from './member-list.js';
import { MembersQuery } from './members-documents.js';
import { OpenInvitations } from './open-invitations.js';
import classes from './members.module.css';

/** Everybody who works here; admins invite, and take access away. */
export function MembersScreen() {
  const { member } = useViewer();
  const { data, error, refetch } = useQuery(MembersQuery);
  const phone = usePhone();
  const [inviting, setInviting] = useState(false);
  const invites = may(member, 'member.invite');
  const again = () => void refetch().catch(() => undefined);
  return (
    <SettingsPage
      part="Members"
      actions={
        invites && (
          <Button
            variant="filled"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => setInviting(true)}
          >
            {phone ? 'Invite' : 'Invite a colleague'}
          </Button>
        )
      }
    >
      <div className={classes.page}>
        {error && !data && <ErrorState title="The members could not be read" onRetry={again} />}
        {!data && !error && <ListSkeleton rows={6} rowHeight={48} label="Reading the members" />}
        {data && <MemberList members={data.members} />}
        {invites && <OpenInvitations />}
      </div>
      {invites && <InviteSheet opened={inviting} onClose={() => setInviting(false)} />}
    </SettingsPage>
  );
}
