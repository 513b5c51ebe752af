import { describe, expect, it } from '@jest/globals';
import { screen, within, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderScreen } from '../../../testing/render-screen.js';
import {
  ChangePasswordMutation,
  EditProfileMutation,
  SignOutEverywhereMutation,
} from '../settings-documents.js';
import { AccountScreen } from './account-screen.js';

const wrong = (field: string, message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', fields: [{ field, message }] } });

describe('my account', () => {
  it('saves the name, and says what is wrong with it beside the field', async () => {
    const variables = (name: string) => ({ input: { name, timeZone: 'Europe/Lisbon' } });
    await renderScreen(<AccountScreen />, {
      mocks: [
        {
          request: { query: EditProfileMutation, variables: variables('J') },
          result: { errors: [wrong('name', 'A name has 2 characters at least.')] },
        },
        {
          request: { query: EditProfileMutation, variables: variables('Jonah') },
          result: {
            data: {
              __typename: 'Mutation',
              editProfile: { __typename: 'Member', id: 'jonah', name: 'Jonah', timeZone: 'Europe/Lisbon' },
            },
          },
        },
      ],
    });
    const save = screen.getByRole('button', { name: 'Save' });
    expect(save).toBeDisabled();
    const name = screen.getByRole('textbox', { name: 'Name' });
    await userEvent.clear(name);
    await userEvent.type(name, 'J');
    await userEvent.click(save);
    expect(await screen.findByText('A name has 2 characters at least.')).toBeVisible();
    expect(name).toHaveValue('J');
    await userEvent.type(name, 'onah');
    expect(screen.queryByText('A name has 2 characters at least.')).not.toBeInTheDocument();
    await userEvent.click(save);
    expect(name).toHaveValue('Jonah');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps a refused password and shows how far it is from long enough', async () => {
    const refusal = 'Use 15 characters or more, or a mix that is harder to guess.';
    await renderScreen(<AccountScreen />, {
      mocks: [
        {
          request: { query: ChangePasswordMutation, variables: { current: 'old', next: 'lamp lamp' } },
          result: { errors: [wrong('next', refusal)] },
        },
      ],
    });
    const next = screen.getByLabelText('New password');
    await userEvent.type(screen.getByLabelText('Present password'), 'old');
    await userEvent.type(next, 'short');
    await userEvent.tab();
    expect(screen.getByText('A password has at least 8 characters.')).toBeVisible();
    await userEvent.clear(next);
    await userEvent.type(next, 'lamp lamp');
    expect(screen.getByText(/^9 of 15 characters/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText(refusal)).toBeVisible();
    expect(next).toHaveValue('lamp lamp');
    await userEvent.type(next, ' river copper');
    expect(screen.getByText('Long enough.')).toBeVisible();
  });

  it('asks before it signs out everywhere', async () => {
    const { address } = await renderScreen(<AccountScreen />, {
      at: '/settings/account',
      mocks: [
        {
          request: { query: SignOutEverywhereMutation },
          result: { data: { __typename: 'Mutation', signOutEverywhere: true } },
        },
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sign out everywhere?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leave it' }));
    expect(address()).toBe('/settings/account');
    await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign out everywhere' }),
    );
    await screen.findByText('My account');
    await waitFor(() => expect(address()).toBe('/sign-in'));
  });
});
