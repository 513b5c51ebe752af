import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import {
  DeactivateMemberMutation,
  InviteMemberMutation,
  MemberInvitationsQuery,
  MembersQuery,
} from './members-documents.js';
import { MembersScreen } from './members-screen.js';

const person = (id: string, name: string, role: string) => ({
  __typename: 'Member',
  id,
  name,
  email: `${id}@closewell.example`,
  team: 'sales',
  role,
  deactivatedAt: null,
});
const MEMBERS: MockLink.MockedResponse = {
  request: { query: MembersQuery },
  result: {
    data: {
      __typename: 'Query',
      members: [person('mara', 'Mara Okonjo', 'contributor'), person('teodora', 'Teodora Ilić', 'admin')],
    },
  },
};
const INVITATIONS: MockLink.MockedResponse = {
  request: { query: MemberInvitationsQuery },
  result: { data: { __typename: 'Query', memberInvitations: [] } },
  maxUsageCount: 3,
};
const ADMIN = { id: 'teodora', role: 'admin' } as const;

describe('members', () => {
  it('shows everybody who works here, and whom to ask, to those who may not invite', async () => {
    await renderScreen(<MembersScreen />, { mocks: [MEMBERS] });
    expect(await screen.findByText('Mara Okonjo')).toBeVisible();
    expect(screen.getByText('Teodora Ilić can invite others')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Invite|Remove/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Outbox' })).not.toBeInTheDocument();
  });

  it('takes access away only after asking', async () => {
    await renderScreen(<MembersScreen />, {
      member: ADMIN,
      mocks: [
        MEMBERS,
        INVITATIONS,
        {
          request: { query: DeactivateMemberMutation, variables: { id: 'mara' } },
          result: {
            data: {
              __typename: 'Mutation',
              deactivateMember: {
                __typename: 'Member',
                id: 'mara',
                deactivatedAt: '2026-10-13T10:41:50.000Z',
              },
            },
          },
        },
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Mara Okonjo' }));
    expect(screen.queryByRole('button', { name: 'Remove Teodora Ilić' })).not.toBeInTheDocument();
    const dialog = await screen.findByRole('dialog', { name: 'Remove Mara Okonjo?' });
    expect(dialog).toHaveTextContent('signed out at once');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText(/no longer here/)).toBeVisible();
  });

  it('keeps what was typed when somebody is a member already', async () => {
    await renderScreen(<MembersScreen />, {
      member: ADMIN,
      mocks: [
        MEMBERS,
        INVITATIONS,
        {
          request: {
            query: InviteMemberMutation,
            variables: { input: { email: 'mara@closewell.example', team: 'marketing', role: 'leader' } },
          },
          result: {
            data: {
              __typename: 'Mutation',
              inviteMember: {
                __typename: 'AlreadyMember',
                code: 'ALREADY_MEMBER',
                message: 'mara@closewell.example is a member already.',
              },
            },
          },
        },
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Invite a colleague' }));
    const sheet = await screen.findByRole('dialog', { name: 'Invite a colleague' });
    const email = within(sheet).getByLabelText('E-mail');
    await userEvent.type(email, 'mara@closewell.example');
    await userEvent.click(within(sheet).getByRole('radio', { name: 'Marketing' }));
    await userEvent.click(within(sheet).getByRole('radio', { name: 'Leader' }));
    await userEvent.click(within(sheet).getByRole('button', { name: 'Send the invitation' }));
    await waitFor(() => expect(within(sheet).getByRole('alert')).toHaveTextContent('is a member already'));
    expect(email).toHaveValue('mara@closewell.example');
  });
});
