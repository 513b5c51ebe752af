import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderScreen } from '../../../testing/render-screen.js';
import { AcceptInvitationMutation, InvitationToJoinQuery } from './join-documents.js';
import { JoinScreen } from './join-screen.js';

const invitation = {
  __typename: 'InvitationToJoin',
  email: 'lena@closewell.example',
  team: 'sales',
  invitedByName: 'Teodora Ilić',
  workspaceName: 'Closewell',
};
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const opened = (invitationToJoin: object | null): MockLink.MockedResponse => ({
  request: { query: InvitationToJoinQuery, variables: { token: 'abc' } },
  result: { data: { __typename: 'Query', invitationToJoin } },
});
const accepted = (password: string, result: object): MockLink.MockedResponse => ({
  request: {
    query: AcceptInvitationMutation,
    variables: { input: { token: 'abc', name: 'Lena Ortiz', password, timeZone } },
  },
  result,
});
const answer = (acceptInvitation: object) => ({ data: { __typename: 'Mutation', acceptInvitation } });

async function fill(password: string) {
  await userEvent.type(await screen.findByLabelText('Your name'), 'Lena Ortiz');
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Join' }));
}

describe('joining', () => {
  it('says who asks, keeps what was typed when the password is too easy, then signs in', async () => {
    const message = 'Use 15 characters or more, or a mix that is harder to guess.';
    const refusal = new GraphQLError(message, { extensions: { fields: [{ field: 'password', message }] } });
    const { address } = await renderScreen(<JoinScreen token="abc" />, {
      at: '/join/abc',
      mocks: [
        opened(invitation),
        accepted('password1', { errors: [refusal] }),
        accepted(
          'password1 copper river',
          answer({ __typename: 'Joined', member: { __typename: 'Member', id: 'lena' } }),
        ),
      ],
    });
    expect(await screen.findByRole('heading', { name: 'Join Closewell' })).toBeVisible();
    expect(screen.getByText(/Teodora Ilić asks you to plan events together, in sales/)).toBeVisible();
    await fill('password1');
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByLabelText('Your name')).toHaveValue('Lena Ortiz');
    expect(screen.getByLabelText('Password')).toHaveValue('password1');
    await userEvent.type(screen.getByLabelText('Password'), ' copper river');
    expect(screen.queryByText(message)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Join' }));
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('says that a link is gone, at once or when somebody was quicker', async () => {
    await renderScreen(<JoinScreen token="abc" />, { at: '/join/abc', mocks: [opened(null)] });
    expect(await screen.findByText('This invitation is gone')).toBeVisible();
    expect(screen.getByText(/Ask the colleague who invited you/)).toBeVisible();
  });

  it('says so too when it goes while the form is filled in', async () => {
    const gone = {
      __typename: 'InvitationGone',
      code: 'INVITATION_GONE',
      message: 'This link has been used.',
    };
    await renderScreen(<JoinScreen token="abc" />, {
      at: '/join/abc',
      mocks: [opened(invitation), accepted('copper river tuesday', answer(gone))],
    });
    await fill('copper river tuesday');
    expect(await screen.findByText('This link has been used.')).toBeVisible();
  });

  it('says that the link still works when the server is away', async () => {
    const away: MockLink.MockedResponse = {
      request: { query: InvitationToJoinQuery, variables: { token: 'abc' } },
      error: new TypeError('Failed to fetch'),
    };
    await renderScreen(<JoinScreen token="abc" />, { at: '/join/abc', mocks: [away, opened(invitation)] });
    expect(await screen.findByText(/The link still works/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Join Closewell' })).toBeVisible();
  });
});
