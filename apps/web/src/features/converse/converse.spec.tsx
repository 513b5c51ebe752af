import { describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen.js';
import { ConverseQuery, LogTouchMutation } from './converse-documents.js';
import { Draft } from './draft/draft.js';
import { LogTouchSheet } from './log-touch-sheet.js';
import { Touches } from './touches.js';

jest.setTimeout(20_000);

const touch = (id: string, over = {}) => ({
  __typename: 'Touch',
  id,
  channel: 'mail',
  note: 'Sent the checklist after the table.',
  valueGiven: 'a checklist',
  conversation: false,
  touchedAt: '2026-09-03T10:00:00Z',
  by: { __typename: 'HandOffMember', id: 'yusuf', name: 'Yusuf Demirel' },
  ...over,
});
const brief = (over: Record<string, unknown> = {}): MockLink.MockedResponse => ({
  request: { query: ConverseQuery, variables: { id: 'h1' } },
  maxUsageCount: 5,
  result: {
    data: {
      brief: {
        __typename: 'HandOffBrief',
        id: 'h1',
        email: 'amara@halden.example',
        answer: { __typename: 'BriefAnswer', id: 'f1', missing: 'Minority interests were too quick.' },
        problem: {
          __typename: 'BriefProblem',
          id: 'pr1',
          openers: ['How do you decide which plant is right?'],
        },
        handOff: {
          __typename: 'HandOff',
          id: 'h1',
          person: { __typename: 'HandOffPerson', id: 'p1', name: 'Amara Lindqvist' },
          words: { __typename: 'OwnWords', id: 'w1', text: 'Stop chasing eleven plants.' },
          allowed: [
            {
              __typename: 'ContactAllowance',
              id: 'a1',
              channels: ['mail'],
              sentence: 'Mail about audit',
              until: null,
            },
          ],
          touches: [],
          ...over,
        },
      },
    },
  },
});

describe('past touches', () => {
  it('say who, how and what it gave; older ones are one press away', async () => {
    const touches = [touch('t3'), touch('t2', { channel: 'phone', valueGiven: null }), touch('t1')];
    await renderScreen(<Touches handOffId="h1" />, { mocks: [brief({ touches })] });
    expect(await screen.findByText(/Yusuf mailed: a checklist/)).toBeInTheDocument();
    expect(screen.getByText(/Yusuf called: Sent the checklist/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'and 1 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('say so when there are none', async () => {
    await renderScreen(<Touches handOffId="h1" />, { mocks: [brief()] });
    expect(await screen.findByText('Nobody has reached out yet')).toBeInTheDocument();
  });
});

describe('the log', () => {
  const sent = jest.fn();
  const log = (answer: object): MockLink.MockedResponse => ({
    request: { query: LogTouchMutation, variables: (variables) => (sent(variables), true) },
    result: { data: { logTouch: answer } },
  });
  const show = (answer: object, onDone = jest.fn()) =>
    renderScreen(<LogTouchSheet handOffId="h1" onClose={() => undefined} onDone={onDone} />, {
      mocks: [brief(), log(answer)],
    }).then(() => onDone);

  it('sends a line, what it gave and whether they answered, with a key of its own', async () => {
    const handOff = { __typename: 'HandOff', id: 'h1', status: 'touched', touches: [touch('t1')] };
    const onDone = await show({
      __typename: 'TouchLogged',
      touch: { __typename: 'Touch', id: 't1' },
      handOff,
    });
    await screen.findByText('Log a touch with Amara Lindqvist');
    await userEvent.type(screen.getByLabelText('In a line'), 'Sent the page');
    await userEvent.type(screen.getByLabelText('What they had from it'), 'The page');
    await userEvent.click(screen.getByLabelText('They answered: it was a conversation'));
    await userEvent.click(screen.getByRole('button', { name: 'Log it' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(sent).toHaveBeenLastCalledWith({
      input: {
        handOffId: 'h1',
        channel: 'mail',
        note: 'Sent the page',
        valueGiven: 'The page',
        conversation: true,
        idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    });
  });

  it('cannot be sent for a channel they have not allowed, and says what they allow', async () => {
    await show({});
    await screen.findByText('Log a touch with Amara Lindqvist');
    await userEvent.click(screen.getByLabelText('Call'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'They have not allowed calls. They allow: Mail about audit.',
    );
    expect(screen.getByRole('button', { name: 'Log it' })).toBeDisabled();
  });

  it('keeps what was typed when the server refuses', async () => {
    const onDone = await show({
      __typename: 'NoPermission',
      code: 'NO_PERMISSION',
      message: 'They withdrew just now.',
    });
    await screen.findByText('Log a touch with Amara Lindqvist');
    await userEvent.type(screen.getByLabelText('In a line'), 'Sent the page');
    await userEvent.click(screen.getByRole('button', { name: 'Log it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('They withdrew just now.');
    expect(screen.getByLabelText('In a line')).toHaveValue('Sent the page');
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('the draft', () => {
  const show = (over = {}) => {
    sessionStorage.clear();
    return renderScreen(<Draft handOffId="h1" onLog={() => undefined} />, { mocks: [brief(over)] });
  };

  it('marks what talks about us while one writes, and offers an opener instead', async () => {
    await show();
    const mail = await screen.findByLabelText('Mail');
    expect(mail).toHaveValue('Hello Amara,\n\n\n\nJonah');
    await userEvent.clear(mail);
    await userEvent.type(mail, 'You chase eleven plants. Our platform counts plants.');
    expect(await screen.findByText('Speaks of us, not of Amara.')).toBeInTheDocument();
    expect(screen.getByText(/about us$/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /How do you decide which plant is right/ }));
    expect(mail).toHaveValue('You chase eleven plants. How do you decide which plant is right?');
    expect(screen.queryByText('Speaks of us, not of Amara.')).toBeNull();
  });

  it('suggests what they missed where it asks for time first', async () => {
    await show();
    await userEvent.type(await screen.findByLabelText('Mail'), 'Could we book 30 minutes next week?');
    expect(
      await screen.findByText(/You found this missing: Minority interests were too quick\./),
    ).toBeInTheDocument();
  });

  it('never blocks because of its marks, only without permission', async () => {
    await show();
    expect(await screen.findByRole('button', { name: 'Open in mail and log' })).toBeEnabled();
    expect(screen.getByText('Mail about audit is allowed')).toBeInTheDocument();
  });

  it('blocks without permission for mail, and says why', async () => {
    await show({ allowed: [] });
    expect(await screen.findByRole('button', { name: 'Open in mail and log' })).toBeDisabled();
    expect(screen.getByText('They have not allowed mail')).toBeInTheDocument();
  });
});
