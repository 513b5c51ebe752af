import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen.js';
import { returnAddress, signInAddress } from './sign-in-address.js';
import { DemoSignInsQuery, SignInAsDemoMutation, SignInMutation } from './sign-in-documents.js';
import { NeedsSetUpQuery } from './set-up-documents.js';
import { SignInPage } from './sign-in-page.js';

const typed = { email: 'mara@closewell.example', password: 'five-day close' };
const signedIn = { __typename: 'SignedIn', member: { __typename: 'Member', id: 'mara' } };
const people = (list: unknown[]) => [
  { request: { query: DemoSignInsQuery }, result: { data: { __typename: 'Query', demoSignIns: list } } },
  { request: { query: NeedsSetUpQuery }, result: { data: { __typename: 'Query', needsSetUp: false } } },
];
const answer = (signIn: unknown) => ({
  request: { query: SignInMutation, variables: { input: typed } },
  result: { data: { __typename: 'Mutation', signIn } },
});

async function enter() {
  await userEvent.type(screen.getByLabelText('E-mail'), typed.email);
  await userEvent.type(screen.getByLabelText('Password'), typed.password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('signing in', () => {
  it('goes back to where one was going', async () => {
    const { address } = await renderScreen(<SignInPage />, {
      at: '/sign-in?return=%2Fqueue%3Fselected%3D7',
      mocks: [...people([]), answer(signedIn)],
    });
    await enter();
    await waitFor(() => expect(address()).toBe('/queue?selected=7'));
  });

  it('keeps what was typed when it is refused', async () => {
    const refused = {
      __typename: 'SignInRefused',
      code: 'REFUSED',
      message: 'E-mail and password do not fit.',
    };
    await renderScreen(<SignInPage />, { at: '/sign-in', mocks: [...people([]), answer(refused)] });
    await enter();
    expect(await screen.findByRole('alert')).toHaveTextContent('E-mail and password do not fit.');
    expect(screen.getByLabelText('E-mail')).toHaveValue(typed.email);
    expect(screen.getByLabelText('Password')).toHaveValue(typed.password);
  });

  it('keeps what was typed when the server is away', async () => {
    const away = {
      request: { query: SignInMutation, variables: { input: typed } },
      error: new TypeError('Failed to fetch'),
    };
    await renderScreen(<SignInPage />, { at: '/sign-in', mocks: [...people([]), away] });
    await enter();
    expect(await screen.findByRole('alert')).toHaveTextContent('What you typed is kept');
    expect(screen.getByLabelText('E-mail')).toHaveValue(typed.email);
  });

  it('offers the people of the story by team and signs in as one of them', async () => {
    const jonah = {
      __typename: 'DemoSignIn',
      email: 'jonah@x.example',
      name: 'Jonah Feld',
      team: 'sales',
      role: 'leader',
    };
    const ingrid = {
      ...jonah,
      email: 'ingrid@x.example',
      name: 'Ingrid Vaszary',
      team: 'marketing',
      role: 'contributor',
    };
    const { address } = await renderScreen(<SignInPage />, {
      at: '/sign-in',
      mocks: [
        ...people([jonah, ingrid]),
        {
          request: { query: SignInAsDemoMutation, variables: { email: jonah.email } },
          result: { data: { __typename: 'Mutation', signInAsDemo: signedIn } },
        },
      ],
    });
    const cards = await screen.findAllByRole('button', { name: /Feld|Vaszary/ });
    expect(cards.map((card) => card.textContent)).toEqual([
      'IVIngrid VaszaryMarketing',
      'JFJonah FeldSales lead',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /Jonah Feld/ }));
    await waitFor(() => expect(address()).toBe('/'));
  });
});

describe('the address to come back to', () => {
  it('is one of this app, never another site', () => {
    expect(signInAddress('/queue?selected=7')).toBe('/sign-in?return=%2Fqueue%3Fselected%3D7');
    expect(returnAddress('/people')).toBe('/people');
    for (const bad of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/sign-in?return=/',
      undefined,
    ]) {
      expect(returnAddress(bad)).toBe('/');
    }
  });
});
