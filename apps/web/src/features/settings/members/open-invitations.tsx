import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RelativeTime, SectionHeading, toastDone, toastProblem } from '@worthwhile/ui';
import { errorWords } from '../../../platform/apollo/answer-errors.js';
import { roleWords } from '../../../platform/viewer/role-words.js';
import { MemberInvitationsQuery, WithdrawInvitationMutation } from './members-documents.js';
import classes from './members.module.css';

/** Who was asked to join and has not yet. */
export function OpenInvitations() {
  const { data } = useQuery(MemberInvitationsQuery);
  const [withdraw] = useMutation(WithdrawInvitationMutation, { refetchQueries: [MemberInvitationsQuery] });
  const open = data?.memberInvitations ?? [];
  if (open.length === 0) return null;

  async function run(id: string, email: string) {
    try {
      await withdraw({ variables: { id } });
      toastDone('Invitation withdrawn', { detail: `The link sent to ${email} no longer works.` });
    } catch (error) {
      toastProblem('The invitation still stands', { detail: errorWords(error) });
    }
  }

  return (
    <section aria-labelledby="open-invitations">
      <SectionHeading id="open-invitations" count={open.length} line>
        Open invitations
      </SectionHeading>
      <ul className={classes.list}>
        {open.map(({ id, email, team, role, invitedByName, createdAt, expiresAt }) => (
          <li key={id} className={classes.row}>
            <span className={classes.dashed} aria-hidden="true" />
            <span className={classes.who}>
              <span className={classes.name}>{email}</span>
              <span className={classes.quiet}>
                {invitedByName}, <RelativeTime at={createdAt} />; ends <RelativeTime at={expiresAt} />
              </span>
            </span>
            <span className={classes.place}>{roleWords(team, role)}</span>
            <span className={classes.act}>
              <Button
                variant="subtle"
                onClick={() => void run(id, email)}
                aria-label={`Withdraw the invitation of ${email}`}
              >
                Withdraw
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
