import { describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen, type ScreenOptions } from '../../testing/render-screen.js';
import { AdoptFromTodayMutation, LateNowQuery, TodayPlanQuery } from './today-documents.js';
import { TodayScreen } from './today-screen.js';

jest.setTimeout(20_000);

const event = (id: string, stage: string, over: object = {}) => ({
  __typename: 'Event',
  id,
  stage,
  audience: 'Controllers',
  promise: `Promise ${id}`,
  startsAt: '2026-10-16T09:00:00Z',
  createdAt: '2026-10-07T09:00:00Z',
  seatsTaken: 31,
  proposedTeam: 'marketing',
  proposedBy: { __typename: 'Member', id: 'ingrid', name: 'Ingrid Vaszary' },
  problem: { __typename: 'Problem', id: 'p', statement: 'Stock counts arrive late' },
  goals: { __typename: 'EventGoals', register: 90 },
  keys: { __typename: 'EventKeys', marketing: null, sales: null },
  ...over,
});
const plan = (...events: object[]): MockLink.MockedResponse => ({
  request: { query: TodayPlanQuery, variables: { filter: {} } },
  result: {
    data: { __typename: 'Query', board: [{ __typename: 'BoardColumn', stage: 'proposed', events }] },
  },
});
const LATE: MockLink.MockedResponse = {
  request: { query: LateNowQuery },
  result: {
    data: {
      __typename: 'Query',
      funnel: {
        __typename: 'FunnelReport',
        handoff: { __typename: 'HandoffReport', waiting: 23, late: 10, peopleMinutes: 300 },
      },
    },
  },
};
const show = (member: ScreenOptions['member'], ...mocks: MockLink.MockedResponse[]) =>
  renderScreen(<TodayScreen people={<p>my next five</p>} />, { member, mocks });
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
const filled = () => document.querySelectorAll('[data-variant="filled"]');

describe('today', () => {
  it('shows a marketer keys, proposals of sales, then registrations against the goal', async () => {
    await show(
      { team: 'marketing', role: 'contributor' },
      plan(event('k', 'ready'), event('p', 'proposed', { proposedTeam: 'sales' }), event('n', 'published')),
    );
    expect(await screen.findByRole('link', { name: 'Turn the marketing key: Promise k' })).toBeVisible();
    expect(headings()).toEqual(['Keys to turn1', 'Proposals waiting for marketing1', 'Next events']);
    expect(screen.getByText('of 90 registered', { exact: false })).toBeVisible();
    expect(screen.queryByText('my next five')).not.toBeInTheDocument();
    expect(filled()).toHaveLength(1);
  });

  it('shows a rep people first, and leaves the one next step to them', async () => {
    await show({ team: 'sales', role: 'contributor' }, plan(event('k', 'ready'), event('p', 'proposed')));
    expect(screen.getByText('my next five')).toBeVisible();
    expect(await screen.findByText('Stock counts arrive late')).toBeVisible();
    expect(screen.getByText('waiting 6 days')).toBeVisible();
    expect(filled()).toHaveLength(0);
  });

  it('shows a leader who is late, what ages on either side, and this week', async () => {
    await show(
      { team: 'sales', role: 'leader' },
      LATE,
      plan(
        event('own', 'proposed', { proposedTeam: 'sales' }),
        event('week', 'published'),
        event('later', 'published', { startsAt: '2026-12-01T09:00:00Z' }),
      ),
    );
    expect(await screen.findByText('10 late now')).toBeVisible();
    expect(await screen.findByText('waits for marketing 6 days')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Adopt/ })).not.toBeInTheDocument();
    const week = screen.getByRole('region', { name: 'This week’s events' });
    expect(within(week).getByText('Promise week')).toBeVisible();
    expect(within(week).queryByText('Promise later')).not.toBeInTheDocument();
  });

  it('adopts a proposal in one press', async () => {
    const adopted: MockLink.MockedResponse = {
      request: { query: AdoptFromTodayMutation, variables: { id: 'p' } },
      result: {
        data: {
          __typename: 'Mutation',
          adoptEvent: {
            __typename: 'EventSaved',
            event: { __typename: 'Event', id: 'p', stage: 'planning' },
          },
        },
      },
    };
    await show(
      { team: 'sales', role: 'contributor' },
      plan(event('p', 'proposed')),
      adopted,
      plan(event('p', 'planning')),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Adopt: Promise p' }));
    expect(await screen.findByText('Nothing waits for you')).toBeVisible();
  });

  it('says what to do first when nothing is planned', async () => {
    await show({ team: 'marketing', role: 'contributor' }, plan());
    expect(await screen.findByText('Nothing waits for you')).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Propose an event' })).toHaveLength(2);
  });
});
