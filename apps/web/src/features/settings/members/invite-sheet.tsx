import { useMutation } from '@apollo/client/react';
import { Radio, SegmentedControl, Stack, TextInput } from '@mantine/core';
import type { Role, Team } from '@worthwhile/domain';
import { Sheet, toastDone } from '@worthwhile/ui';
import { useId, useState } from 'react';
import { errorWords, fieldErrors } from '../../../platform/apollo/answer-errors.js';
import { InviteMemberMutation, MemberInvitationsQuery } from './members-documents.js';
import classes from './members.module.css';

const ROLES: readonly { value: Role; label: string; description: string }[] = [
  { value: 'contributor', label: 'Contributor', description: 'Plans events, or claims attendees' },
  { value: 'leader', label: 'Leader', description: 'Also imports, and opportunities of the whole team' },
  { value: 'admin', label: 'Admin', description: 'Also members, invitations and the outbox' },
];

/** Asks a colleague to join: by mail, with a link that works once and for seven days. */
export function InviteSheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const teamLabel = useId();
  const [email, setEmail] = useState('');
  const [team, setTeam] = useState<Team>('sales');
  const [role, setRole] = useState<Role>('contributor');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [invite, { loading, error, reset }] = useMutation(InviteMemberMutation, {
    refetchQueries: [MemberInvitationsQuery],
  });
  const wrong = fieldErrors(error);

  async function submit() {
    setRefusal(null);
    const done = await invite({ variables: { input: { email, team, role } } }).catch(() => null);
    const answer = done?.data?.inviteMember;
    if (answer?.__typename === 'AlreadyMember') setRefusal(answer.message);
    if (answer?.__typename !== 'MemberInvited') return;
    toastDone(`${answer.invitation.email} is invited`, {
      detail: 'The link works once and for seven days. The mail stands in the outbox.',
    });
    setEmail('');
    onClose();
  }

  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title="Invite a colleague"
      submitLabel="Send the invitation"
      submitting={loading}
      onSubmit={() => void submit()}
      error={refusal ?? (error && !wrong['email'] ? errorWords(error) : undefined)}
    >
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="off"
        data-autofocus
        value={email}
        error={wrong['email']}
        onChange={(event) => {
          reset();
          setRefusal(null);
          setEmail(event.currentTarget.value);
        }}
      />
      <div>
        <div id={teamLabel} className={classes.label}>
          Team
        </div>
        <SegmentedControl
          aria-labelledby={teamLabel}
          value={team}
          onChange={(value) => setTeam(value === 'marketing' ? 'marketing' : 'sales')}
          data={[
            { value: 'marketing', label: 'Marketing' },
            { value: 'sales', label: 'Sales' },
          ]}
        />
      </div>
      <Radio.Group
        label="Role"
        value={role}
        onChange={(value) => setRole(ROLES.find((one) => one.value === value)?.value ?? 'contributor')}
      >
        <Stack gap={12} mt={8}>
          {ROLES.map((one) => (
            <Radio key={one.value} value={one.value} label={one.label} description={one.description} />
          ))}
        </Stack>
      </Radio.Group>
    </Sheet>
  );
}
