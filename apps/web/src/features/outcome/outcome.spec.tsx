import { describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { Notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderScreen } from '../../testing/render-screen.js';
import { OpportunitySheet } from './opportunity-sheet.js';
import { MoveOpportunityMutation, OpenOpportunityMutation, OutcomeQuery } from './outcome-documents.js';
import { Outcome } from './outcome.js';

jest.setTimeout(20_000);

const opportunity = (over = {}) => ({
  __typename: 'Opportunity',
  id: 'o1',
  name: 'Halden, eleven entities',
  amountMinor: 4_800_000,
  currency: 'EUR',
  stage: 'discovery',
  reason: null,
  revision: 1,
  openedAt: '2026-10-12T09:00:00Z',
  closedAt: null,
  owner: { __typename: 'HandOffMember', id: 'mara', name: 'Mara Okonjo' },
  ...over,
});
const read = (found: object | null): MockLink.MockedResponse => ({
  request: { query: OutcomeQuery, variables: { id: 'h1' } },
  maxUsageCount: 5,
  result: {
    data: {
      brief: {
        __typename: 'HandOffBrief',
        id: 'h1',
        problem: { __typename: 'BriefProblem', id: 'pr1', statement: 'Intercompany is settled last' },
        handOff: {
          __typename: 'HandOff',
          id: 'h1',
          person: { __typename: 'HandOffPerson', id: 'p1', name: 'Amara Lindqvist', company: 'Halden Pumps' },
          opportunity: found,
        },
      },
    },
  },
});
const move = (variables: object, result: MockLink.MockedResponse['result']): MockLink.MockedResponse => ({
  request: { query: MoveOpportunityMutation, variables: { id: 'o1', revision: 1, ...variables } },
  result,
});
const saved = (over: object) => ({
  data: { moveOpportunity: { __typename: 'OpportunitySaved', opportunity: opportunity(over) } },
});
const show = (mocks: MockLink.MockedResponse[]) =>
  renderScreen(
    <>
      <Outcome handOffId="h1" />
      <Notifications />
    </>,
    { mocks },
  );

describe('the opportunity that came of a hand-off', () => {
  it('shows name, amount and stage, and moves along', async () => {
    await show([read(opportunity()), move({ stage: 'proposal' }, saved({ stage: 'proposal', revision: 2 }))]);
    expect(await screen.findByText('€48,000')).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('Proposal'));
    await waitFor(() => expect(screen.getByLabelText('Proposal')).toBeChecked());
  });

  it('is nothing while there is none', async () => {
    await show([read(null)]);
    expect(screen.queryByRole('region', { name: 'Opportunity' })).toBeNull();
  });

  it('is lost only with its reason', async () => {
    const fields = [{ field: 'reason', message: 'Say why it was lost: that is what teaches us.' }];
    const errors = [new GraphQLError('Say why.', { extensions: { code: 'BAD_USER_INPUT', fields } })];
    const reason = 'Budget is frozen';
    const lost = saved({ stage: 'lost', reason, closedAt: '2026-10-13T10:00:00Z', revision: 2 });
    await show([
      read(opportunity()),
      move({ stage: 'lost', reason: '' }, { errors }),
      move({ stage: 'lost', reason }, lost),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Lost' }));
    const close = await screen.findByRole('button', { name: 'Close as lost' });
    await userEvent.click(close);
    expect(await screen.findByText(fields[0]?.message ?? '')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Why it was lost'), reason);
    await userEvent.click(close);
    expect(await screen.findByText(/: Budget is frozen/)).toBeInTheDocument();
  });

  it('shows where it stands when somebody moved it meanwhile', async () => {
    const message = 'Somebody moved this opportunity since you opened it.';
    const theirs = opportunity({ stage: 'evaluation', revision: 2 });
    const answer = { __typename: 'OpportunityChangedMeanwhile', code: 'CHANGED_MEANWHILE', message, theirs };
    await show([read(opportunity()), move({ stage: 'proposal' }, { data: { moveOpportunity: answer } })]);
    await userEvent.click(await screen.findByLabelText('Proposal'));
    expect(await screen.findByText(message)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByLabelText('Evaluation')).toBeChecked());
  });
});

describe('opening an opportunity', () => {
  it('takes the amount as it is typed; the name is there already', async () => {
    const onDone = jest.fn();
    const input = {
      handOffId: 'h1',
      name: 'Halden Pumps: Intercompany is settled last',
      amountMinor: 4_800_000,
      currency: 'EUR',
    };
    const open = {
      request: { query: OpenOpportunityMutation, variables: { input } },
      result: { data: { openOpportunity: { __typename: 'OpportunitySaved', opportunity: opportunity() } } },
    };
    await renderScreen(<OpportunitySheet handOffId="h1" onClose={() => undefined} onDone={onDone} />, {
      mocks: [read(null), open],
    });
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveValue(input.name));
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    expect(await screen.findByText(/Say how much it may be worth/)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Amount in EUR'), '48k');
    expect(screen.getByText('€48,000')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
  });
});
