import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderScreen } from '../../../testing/render-screen.js';
import { ProposeEventMutation, ProposeProblemsQuery } from './propose-documents.js';
import { ProposeSheet } from './propose-sheet.js';

const statement = 'Intercompany is settled last';
const problems = {
  request: { query: ProposeProblemsQuery },
  result: {
    data: {
      problems: [
        {
          __typename: 'Problem',
          id: 'p1',
          statement,
          personaRole: 'Controller',
          personaIndustry: 'Manufacturing',
        },
      ],
    },
  },
};
const input = { audience: 'Controllers', problemId: 'p1', promise: 'Leave with one page' };
const request = { query: ProposeEventMutation, variables: { input } };
const proposed = {
  __typename: 'Event',
  id: 'e9',
  stage: 'proposed',
  audience: input.audience,
  promise: input.promise,
  format: null,
  startsAt: null,
  createdAt: '2026-10-13T10:42:00.000Z',
  publishedAt: null,
  seatsTaken: 0,
  proposedTeam: 'sales',
  proposedBy: { __typename: 'Member', id: 'mara', name: 'Mara Okonjo' },
  problem: { __typename: 'Problem', id: 'p1', statement },
  goals: { __typename: 'EventGoals', register: null },
  keys: { __typename: 'EventKeys', marketing: null, sales: null },
};

const sheet = (onClose = () => undefined) => <ProposeSheet opened onClose={onClose} start={{}} />;
const fill = async () => {
  await userEvent.type(await screen.findByLabelText(/Who it is for/), input.audience);
  await userEvent.click(screen.getByRole('combobox', { name: /Which problem/ }));
  await userEvent.click(await screen.findByRole('option', { name: statement }));
  await userEvent.type(screen.getByLabelText(/What they get/), input.promise);
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Propose' }));

// On a busy machine a page takes its time.
jest.setTimeout(20_000);

describe('the proposal', () => {
  it('has three fields and nothing else', async () => {
    await renderScreen(sheet(), { mocks: [problems] });
    const dialog = await screen.findByRole('dialog', { name: 'Propose an event' });
    expect(
      within(dialog).getAllByRole('textbox').length + within(dialog).getAllByRole('combobox').length,
    ).toBe(3);
  });

  it('names each field that is missing', async () => {
    await renderScreen(sheet(), { mocks: [problems] });
    await screen.findByLabelText(/Who it is for/);
    await send();
    for (const words of [
      'Say who it is for.',
      'Choose the problem they have.',
      'Say what they leave with.',
    ]) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
  });

  it('sends them and goes to the event', async () => {
    const closed = jest.fn(() => undefined);
    const { address } = await renderScreen(sheet(closed), {
      mocks: [problems, { request, result: { data: { proposeEvent: proposed } } }],
    });
    await fill();
    await send();
    await waitFor(() => expect(address()).toBe('/plan/events/e9'));
    expect(closed).toHaveBeenCalled();
  });

  it('keeps what was typed, and says beside the field what the server did not like', async () => {
    const fields = [{ field: 'promise', message: 'What they get may have 160 characters at most.' }];
    const refusal = new GraphQLError('no', { extensions: { code: 'BAD_USER_INPUT', fields } });
    await renderScreen(sheet(), { mocks: [problems, { request, result: { errors: [refusal] } }] });
    await fill();
    await send();
    expect(await screen.findByText(fields[0]?.message ?? '')).toBeInTheDocument();
    expect(screen.getByLabelText(/Who it is for/)).toHaveValue(input.audience);
    expect(screen.getByLabelText(/What they get/)).toHaveValue(input.promise);
  });

  it('keeps what was typed when the server is away', async () => {
    await renderScreen(sheet(), { mocks: [problems, { request, error: new Error('offline') }] });
    await fill();
    await send();
    expect(await screen.findByRole('alert')).toHaveTextContent('What you typed is kept');
    expect(screen.getByLabelText(/What they get/)).toHaveValue(input.promise);
  });
});
