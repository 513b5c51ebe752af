import { describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { Notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen.js';
import { ClaimMutation, QueueQuery } from './handoff-documents.js';
import { QueueScreen } from './queue-screen.js';
import type { HandoffSlots } from './slots.js';
import { briefMock, countsMock, handOffData, member, queueMock } from './testing/queue-data.js';

// On a busy machine a page takes its time.
jest.setTimeout(20_000);

const slots: HandoffSlots = {
  Touches: () => <span>no touches</span>,
  Draft: () => <p>the draft</p>,
  Outcome: () => null,
  LogSheet: ({ handOffId }) => <p>log for {handOffId}</p>,
  OpportunitySheet: () => null,
};
const mara = { id: 'mara', name: 'Mara Okonjo', team: 'sales' as const, role: 'contributor' as const };
const amara = handOffData('h1', 'Amara Lindqvist');
const tunde = handOffData('h2', 'Tunde Balogun');
const mine = {
  status: 'claimed',
  claimedBy: member('mara', 'Mara Okonjo'),
  claimedAt: '2026-10-13T10:00:00Z',
};
const list = () => screen.findByRole('region', { name: 'People in the queue' });
const brief = (name: string) => screen.findByRole('region', { name: `Brief: ${name}` });
const show = (mocks: MockLink.MockedResponse[], at = '/queue', who: object = mara) =>
  renderScreen(
    <>
      <QueueScreen slots={slots} />
      <Notifications />
    </>,
    { at, member: who, mocks: [countsMock, ...mocks] },
  );

describe('the queue', () => {
  it('shows who waits at the left and the brief of the first at the right', async () => {
    await show([queueMock('all', [amara, tunde]), briefMock(amara)]);
    const rows = within(await list()).getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual([
      'Amara Lindqvist',
      'Tunde Balogun',
    ]);
    const card = within(await brief('Amara Lindqvist'));
    expect(await card.findByText('Partly')).toBeInTheDocument();
    expect(card.getByText('minority interests were too quick')).toBeInTheDocument();
    expect(card.getByRole('link', { name: 'Intercompany is settled last' })).toHaveAttribute(
      'href',
      '/problems/pr1',
    );
    expect(card.getByRole('link', { name: '62 of 75' })).toHaveAttribute(
      'href',
      '/plan/events/e1?tab=registrations',
    );
    expect(card.getByText('No calls.')).toBeInTheDocument();
    expect(card.getByText(/until 31 Jan/)).toBeInTheDocument();
    expect(await screen.findByText('14')).toBeInTheDocument();
  });

  it('leaves unknown what is unknown', async () => {
    const bare = handOffData('h1', 'Amara Lindqvist', { words: null, warmth: [], allowed: [] });
    await show([
      queueMock('all', [bare]),
      briefMock(bare, { answer: null, minutes: null, problem: null, limits: [] }),
    ]);
    const card = within(await brief('Amara Lindqvist'));
    expect(await card.findAllByText('unknown')).toHaveLength(4);
    expect(card.getByText(/They named no want/)).toBeInTheDocument();
    expect(card.getByText('Nothing yet')).toBeInTheDocument();
  });

  it('moves with j and k, and the address follows', async () => {
    const { address } = await show([queueMock('all', [amara, tunde]), briefMock(amara), briefMock(tunde)]);
    await list();
    await userEvent.keyboard('j');
    expect(address()).toBe('/queue?selected=h2');
    await brief('Tunde Balogun');
    await userEvent.keyboard('k');
    expect(address()).toBe('/queue?selected=h1');
  });

  it('claims with c at once, before the server has answered', async () => {
    const claim = {
      request: { query: ClaimMutation, variables: { id: 'h1' } },
      delay: 60_000,
      result: { data: {} },
    };
    await show([queueMock('all', [amara]), briefMock(amara), claim]);
    await screen.findByRole('button', { name: 'Claim' });
    await userEvent.keyboard('c');
    expect(await screen.findByRole('button', { name: 'Log a touch' })).toBeInTheDocument();
    expect(screen.getByText('Claimed by you')).toBeInTheDocument();
  });

  it('says who was faster, and takes its own claim back', async () => {
    const theirs = { ...amara, ...mine, claimedBy: member('yusuf', 'Yusuf Demirel') };
    const message = 'Claimed by Yusuf Demirel, 2 s before you.';
    const claim = {
      request: { query: ClaimMutation, variables: { id: 'h1' } },
      result: { data: { claimHandoff: { __typename: 'AlreadyClaimed', code: 'ALREADY_CLAIMED', message } } },
    };
    const again = {
      request: { query: QueueQuery, variables: { view: 'all', first: 50, after: null } },
      result: { data: { queue: { __typename: 'QueuePage', nextCursor: null, handOffs: [theirs] } } },
    };
    await show([queueMock('all', [amara]), briefMock(amara), claim, again]);
    await screen.findByRole('button', { name: 'Claim' });
    await userEvent.keyboard('c');
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(await screen.findAllByText('Claimed by Yusuf Demirel')).not.toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Log a touch' })).toBeNull();
  });

  it('offers what a holder may do, and opens the log with l', async () => {
    const held = { ...amara, ...mine };
    await show([queueMock('mine', [held]), briefMock(held)], '/queue?view=mine');
    expect(await screen.findByRole('button', { name: 'Log a touch' })).toBeInTheDocument();
    expect(await screen.findByText('the draft')).toBeInTheDocument();
    await userEvent.keyboard('l');
    expect(await screen.findByText('log for h1')).toBeInTheDocument();
  });

  it('tells marketing why there is nothing to claim', async () => {
    await show([queueMock('all', [amara]), briefMock(amara)], '/queue', { ...mara, team: 'marketing' });
    expect(await screen.findByText('Sales claims from this queue')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Claim' })).toBeNull();
  });

  it('asks for the next page as the end comes near', async () => {
    const rest = {
      request: { query: QueueQuery, variables: { view: 'all', first: 50, after: 'next' } },
      result: { data: { queue: { __typename: 'QueuePage', nextCursor: null, handOffs: [tunde] } } },
    };
    await show([queueMock('all', [amara], 'next'), briefMock(amara), rest]);
    await waitFor(async () => expect(within(await list()).getAllByRole('listitem')).toHaveLength(2));
  });

  it('says what an empty view means', async () => {
    const { address } = await show(
      [queueMock('mine', []), queueMock('all', [amara]), briefMock(amara)],
      '/queue?view=mine',
    );
    expect(await screen.findByText('You hold nobody')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole queue' }));
    await brief('Amara Lindqvist');
    expect(address()).toBe('/queue');
  });
});
