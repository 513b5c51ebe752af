import { describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { ClaimNextMutation } from '../handoff-documents.js';
import { countsData, countsMock, handOffData, type HandOffData, member } from '../testing/queue-data.js';
import { NextFive } from './next-five.js';
import { NextFiveQuery } from './next-five-documents.js';

jest.setTimeout(20_000);

const slots = {
  LogSheet: ({ handOffId }: { handOffId: string }) => <p>log for {handOffId}</p>,
  OpportunitySheet: () => null,
};
const mine = {
  status: 'claimed',
  claimedBy: member('jonah', 'Jonah Feld'),
  claimedAt: '2026-10-13T10:00:00Z',
};
const people = [handOffData('h1', 'Amara Lindqvist', mine), handOffData('h2', 'Rafael Quintanilla', mine)];
const kavya = handOffData('h9', 'Kavya Raman', {
  ...mine,
  snoozedUntil: '2026-10-15T08:00:00Z',
  snoozeWords: 'after the audit committee',
});
const read = (handOffs: HandOffData[], snoozed: HandOffData[] = []): MockLink.MockedResponse => ({
  request: { query: NextFiveQuery, variables: { first: 5 } },
  result: {
    data: {
      queue: { __typename: 'QueuePage', handOffs },
      snoozed: { __typename: 'QueuePage', handOffs: snoozed },
      queueCounts: { __typename: 'QueueCounts', ...countsData },
    },
  },
});
const show = (mocks: MockLink.MockedResponse[]) =>
  renderScreen(<NextFive slots={slots} />, { mocks: [countsMock, ...mocks] });

describe('my next five people', () => {
  it('shows each with their own words, the first with everything at hand', async () => {
    await show([read(people, [kavya])]);
    expect(
      await screen.findByText('Amara Lindqvist wants to stop chasing eleven plants.'),
    ).toBeInTheDocument();
    const [first, second] = screen.getAllByRole('listitem');
    expect(within(first as HTMLElement).getByRole('button', { name: 'Log a touch' })).toBeInTheDocument();
    expect(
      within(second as HTMLElement).getByRole('button', { name: 'Log a touch with Rafael Quintanilla' }),
    ).toBeInTheDocument();
    expect(screen.getByText('after the audit committee')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1 snoozed' })).toHaveAttribute('href', '/queue?view=snoozed');
  });

  it('moves with j, logs with l and opens the brief with enter', async () => {
    const { address } = await show([read(people)]);
    await screen.findByText('Amara Lindqvist');
    await userEvent.keyboard('j');
    await userEvent.keyboard('l');
    expect(await screen.findByText('log for h2')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/queue?view=mine&selected=h2');
  });

  it('offers the next person to a rep who holds nobody', async () => {
    const claim = {
      request: { query: ClaimNextMutation },
      result: { data: { claimNextHandoff: { __typename: 'ClaimAccepted', handOffId: 'h1' } } },
    };
    await show([read([]), claim, read(people.slice(0, 1))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Claim the next' }));
    expect(await screen.findByText('Amara Lindqvist')).toBeInTheDocument();
  });
});
