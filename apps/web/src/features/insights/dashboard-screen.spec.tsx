import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen.js';
import { DashboardScreen } from './dashboard-screen.js';
import { ReportChoicesQuery } from './filter-documents.js';
import { FigureRowsQuery } from './figure-rows-documents.js';
import { DashboardQuery } from './report-documents.js';

const NO_FILTER = { eventId: null, problemId: null, team: null, originatorId: null, from: null, to: null };
const QUARTER = { ...NO_FILTER, from: '2026-09-30T23:00:00.000Z', to: '2026-10-13T23:00:00.000Z' };
const COUNTS = {
  plan: 3,
  invite: 900,
  register: 120,
  attend: 60,
  warm: 20,
  handoff: 12,
  converse: 6,
  outcome: 2,
};

function report(counts: Record<string, number>, late = 3) {
  return {
    __typename: 'FunnelReport',
    asOf: '2026-10-13T10:42:00.000Z',
    stages: Object.entries(counts).map(([stage, count]) => ({
      __typename: 'FunnelStage',
      stage,
      count,
      countBefore: Math.round(count / 2),
      rate: stage === 'attend' ? { __typename: 'StageRate', value: 0.5, low: 0.41, high: 0.59 } : null,
    })),
    value: {
      __typename: 'ValueReport',
      attended: 60,
      answered: 20,
      gotIt: { __typename: 'Answers', yes: 12, partly: 5, no: 3 },
      worthIt: { __typename: 'Answers', yes: 15, partly: 3, no: 2 },
    },
    handoff: { __typename: 'HandoffReport', waiting: 14, late, systemMinutes: 4, peopleMinutes: 190 },
    results: {
      __typename: 'ResultsReport',
      open: 9,
      openMinor: 110_000_000,
      won: 1,
      wonMinor: 41_200_000,
      lost: 1,
      currency: 'EUR',
    },
  };
}

const asked = (filter: object, counts: Record<string, number>, late?: number): MockLink.MockedResponse => ({
  request: { query: DashboardQuery, variables: { filter } },
  result: { data: { __typename: 'Query', funnel: report(counts, late), eventFigures: [] } },
  maxUsageCount: Number.POSITIVE_INFINITY,
});
const CHOICES: MockLink.MockedResponse = {
  request: { query: ReportChoicesQuery },
  result: {
    data: {
      __typename: 'Query',
      events: { __typename: 'EventPage', events: [] },
      problems: [],
      members: [],
    },
  },
};
const rows = (
  after: string | undefined,
  names: string[],
  nextCursor: string | null,
): MockLink.MockedResponse => ({
  request: {
    query: FigureRowsQuery,
    variables: { stage: 'attend', filter: QUARTER, first: 50, ...(after && { after }) },
  },
  result: {
    data: {
      __typename: 'Query',
      funnelRows: {
        __typename: 'FigurePage',
        nextCursor,
        rows: names.map((name) => ({
          __typename: 'FigureRow',
          eventId: 'event',
          promise: 'Leave with a close calendar',
          personId: name,
          name,
          company: 'Halden Pumps',
          role: 'Group Controller',
          at: '2026-10-12T10:00:00.000Z',
        })),
      },
    },
  },
});

describe('the dashboard', () => {
  it('shows both teams one funnel, value, hand-off and results, and says what they mean', async () => {
    await renderScreen(<DashboardScreen />, { at: '/dashboard', mocks: [CHOICES, asked(QUARTER, COUNTS)] });
    const funnel = await screen.findByRole('table', { name: 'Funnel, this quarter' });
    const attend = within(funnel).getByRole('row', { name: /Attend/ });
    expect(attend).toHaveTextContent('60');
    expect(attend).toHaveTextContent('41 to 59');
    expect(attend).toHaveTextContent('+100%');
    expect(attend).toHaveTextContent('the 13 days before: 30');
    expect(screen.getByText('Bars are linear from Register on; Invite is cut')).toBeVisible();
    expect(screen.getByText('20 of 60 answered, 33%')).toBeVisible();
    expect(screen.getByText('60%', { selector: 'b' })).toBeVisible();
    expect(screen.getByText('3 h 10')).toBeVisible();
    expect(screen.getByRole('link', { name: '3 late now' })).toHaveAttribute('href', '/queue');
    expect(screen.getByText('€1.1m')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Definitions v1' }));
    expect(await screen.findByText(/Wilson’s score interval/)).toBeInTheDocument();
  });

  it('opens the people behind a figure, page by page, and the address says so', async () => {
    const { address } = await renderScreen(<DashboardScreen />, {
      at: '/dashboard',
      mocks: [
        CHOICES,
        asked(QUARTER, COUNTS),
        rows(undefined, ['Amara'], 'next'),
        rows('next', ['Rafael'], null),
      ],
    });
    await userEvent.click(await screen.findByRole('link', { name: '60, Attend, open the rows' }));
    const sheet = await screen.findByRole('dialog', { name: 'Attended, 60' });
    expect(await within(sheet).findByRole('link', { name: 'Amara' })).toHaveAttribute(
      'href',
      '/people/Amara',
    );
    expect(address()).toBe('/dashboard?figure=attend');
    await userEvent.click(within(sheet).getByRole('button', { name: 'Show 50 more' }));
    expect(await within(sheet).findByRole('link', { name: 'Rafael' })).toBeInTheDocument();
    expect(within(sheet).getByRole('link', { name: 'Amara' })).toBeInTheDocument();
    expect(within(sheet).queryByRole('button', { name: 'Show 50 more' })).not.toBeInTheDocument();
  });

  it('keeps filters in the address and asks with them', async () => {
    const { address } = await renderScreen(<DashboardScreen />, {
      at: '/dashboard',
      mocks: [
        CHOICES,
        asked(QUARTER, COUNTS),
        asked({ ...QUARTER, team: 'sales' }, { ...COUNTS, register: 7 }),
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Team' }));
    await userEvent.click(await screen.findByRole('option', { name: 'sales', hidden: true }));
    expect(await screen.findByRole('link', { name: '7, Register, open the rows' })).toBeInTheDocument();
    expect(address()).toBe('/dashboard?team=sales');
  });

  it('says whether the filters leave nothing or nothing has happened yet', async () => {
    const nothing = Object.fromEntries(Object.keys(COUNTS).map((stage) => [stage, 0]));
    const { address } = await renderScreen(<DashboardScreen />, {
      at: '/dashboard',
      mocks: [CHOICES, asked(QUARTER, nothing), asked(NO_FILTER, nothing)],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Show everything' }));
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible();
    expect(address()).toBe('/dashboard?period=all');
  });

  it('says when the figures could not be read, and reads them again', async () => {
    const failing: MockLink.MockedResponse = {
      request: { query: DashboardQuery, variables: { filter: QUARTER } },
      error: new Error('no answer'),
    };
    await renderScreen(<DashboardScreen />, {
      at: '/dashboard',
      mocks: [CHOICES, failing, asked(QUARTER, COUNTS, 0)],
    });
    expect(await screen.findByText('The figures could not be read')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table', { name: 'Funnel, this quarter' })).toBeVisible();
    expect(screen.getByText('none late now')).toBeVisible();
  });
});
