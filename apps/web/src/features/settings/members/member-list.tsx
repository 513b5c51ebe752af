import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { may } from '@worthwhile/domain';
import {
  ConfirmDialog,
  PersonAvatar,
  RelativeTime,
  SectionHeading,
  toastDone,
  toastProblem,
} from '@worthwhile/ui';
import { useState } from 'react';
import type { MembersQuery } from '../../../graphql/generated/graphql.js';
import { errorWords } from '../../../platform/apollo/answer-errors.js';
import { roleWords } from '../../../platform/viewer/role-words.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { DeactivateMemberMutation } from './members-documents.js';
import classes from './members.module.css';

type Listed = MembersQuery['members'][number];

/** Who works here, and below who did. */
export function MemberList({ members }: { readonly members: readonly Listed[] }) {
  const { member: me } = useViewer();
  const [leaving, setLeaving] = useState<Listed | null>(null);
  const [deactivate, { loading }] = useMutation(DeactivateMemberMutation);
  const here = members.filter(({ deactivatedAt }) => !deactivatedAt);
  const gone = members.filter(({ deactivatedAt }) => deactivatedAt);
  const admins = here.filter(({ role }) => role === 'admin').map(({ name }) => name);
  const deactivates = may(me, 'member.deactivate');

  async function run() {
    if (!leaving) return;
    try {
      await deactivate({ variables: { id: leaving.id } });
      toastDone(`${leaving.name} is removed`);
    } catch (error) {
      toastProblem(`${leaving.name} is not removed`, { detail: errorWords(error) });
    }
    setLeaving(null);
  }

  return (
    <section aria-labelledby="members">
      <SectionHeading
        id="members"
        count={here.length}
        line
        aside={!deactivates && admins.length > 0 && `${admins.join(' or ')} can invite others`}
      >
        Members
      </SectionHeading>
      <ul className={classes.list}>
        {[...here, ...gone].map((member) => (
          <li key={member.id} className={classes.row} data-gone={Boolean(member.deactivatedAt) || undefined}>
            <PersonAvatar name={member.name} size={32} />
            <span className={classes.who}>
              <span className={classes.name}>
                {member.name}
                {member.id === me.id && <span className={classes.quiet}> (you)</span>}
              </span>
              <span className={classes.quiet}>{member.email}</span>
            </span>
            <span className={classes.place}>
              {member.deactivatedAt ? (
                <>
                  no longer here, <RelativeTime at={member.deactivatedAt} />
                </>
              ) : (
                roleWords(member.team, member.role)
              )}
            </span>
            <span className={classes.act}>
              {deactivates && !member.deactivatedAt && member.id !== me.id && (
                <Button
                  variant="subtle"
                  onClick={() => setLeaving(member)}
                  aria-label={`Remove ${member.name}`}
                >
                  Remove…
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        onConfirm={() => void run()}
        title={`Remove ${leaving?.name ?? ''}?`}
        confirmLabel="Remove"
        danger
        busy={loading}
      >
        They are signed out at once, everywhere, and cannot sign in again. What they did stays, under their
        name. Inviting them anew brings them back.
      </ConfirmDialog>
    </section>
  );
}
