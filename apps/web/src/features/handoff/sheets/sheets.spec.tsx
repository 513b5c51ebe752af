import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderScreen } from '../../../testing/render-screen.js';
import { CloseMutation, HandBackMutation, SnoozeMutation } from '../handoff-documents.js';
import { countsMock, handOffData } from '../testing/queue-data.js';
import { HandBackSheet } from './hand-back-sheet.js';
import { OutcomeSheet } from './outcome-sheet.js';
import { SnoozeSheet } from './snooze-sheet.js';

jest.setTimeout(20_000);

const saved = { __typename: 'HandOffSaved', handOff: handOffData('h1', 'Amara Lindqvist') };
const sheet = () => {
  const onDone = jest.fn();
  return { handOffId: 'h1', onClose: () => undefined, onDone };
};
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('what a rep may do with a person', () => {
  it('snoozes to nine in the morning of the chosen day, with their words', async () => {
    const props = sheet();
    const variables = { id: 'h1', until: '2026-10-20T08:00:00.000Z', words: 'after the audit' };
    const mock = {
      request: { query: SnoozeMutation, variables },
      result: { data: { snoozeHandoff: saved } },
    };
    await renderScreen(<SnoozeSheet {...props} />, { mocks: [countsMock, mock] });
    await press('In a week');
    await userEvent.type(screen.getByLabelText('What they said'), 'after the audit');
    await press('Snooze');
    await waitFor(() => expect(props.onDone).toHaveBeenCalled());
  });

  it('keeps the reason when a hand-back is refused, and says who holds the person', async () => {
    const props = sheet();
    const refusal = {
      __typename: 'HandOffNotYours',
      code: 'NOT_YOURS',
      message: 'Yusuf holds this person now.',
    };
    const variables = { id: 'h1', reason: 'Speaks Polish only' };
    const mock = { request: { query: HandBackMutation, variables }, result: { data: { handBack: refusal } } };
    await renderScreen(<HandBackSheet {...props} />, { mocks: [countsMock, mock] });
    await userEvent.type(await screen.findByLabelText('Why'), 'Speaks Polish only');
    await press('Hand back');
    expect(await screen.findByRole('alert')).toHaveTextContent('Yusuf holds this person now.');
    expect(screen.getByLabelText('Why')).toHaveValue('Speaks Polish only');
    expect(props.onDone).not.toHaveBeenCalled();
  });

  it('shows what a closing lacks beside its field', async () => {
    const fields = [{ field: 'reason', message: 'Say why, in a few words.' }];
    const variables = { id: 'h1', outcome: 'no_such_problem' as const, reason: '' };
    const errors = [new GraphQLError('Say why.', { extensions: { code: 'BAD_USER_INPUT', fields } })];
    const mock = { request: { query: CloseMutation, variables }, result: { errors } };
    await renderScreen(<OutcomeSheet {...sheet()} onOpportunity={() => undefined} />, {
      mocks: [countsMock, mock],
    });
    await press('Close it');
    expect(await screen.findByText('Choose what came of it.')).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('No such problem'));
    await press('Close it');
    expect(await screen.findByText('Say why, in a few words.')).toBeInTheDocument();
  });

  it('goes on to the opportunity', async () => {
    const onOpportunity = jest.fn();
    await renderScreen(<OutcomeSheet {...sheet()} onOpportunity={onOpportunity} />);
    await userEvent.click(await screen.findByLabelText('An opportunity'));
    await press('Go on');
    expect(onOpportunity).toHaveBeenCalled();
  });
});
