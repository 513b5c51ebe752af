import { describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { renderScreen } from '../../testing/render-screen.js';
import { EventResults } from './event-results.js';
import { EventResultsQuery } from './report-documents.js';

jest.setTimeout(20_000);

const NO_ANSWERS = { __typename: 'Answers', yes: 0, partly: 0, no: 0 };
const results = (counts: Record<string, number>, register: number | null): MockLink.MockedResponse => ({
  request: { query: EventResultsQuery, variables: { eventId: 'close' } },
  result: {
    data: {
      __typename: 'Query',
      funnel: {
        __typename: 'FunnelReport',
        asOf: '2026-10-13T10:42:00.000Z',
        stages: Object.entries(counts).map(([stage, count]) => ({
          __typename: 'FunnelStage',
          stage,
          count,
          countBefore: null,
          rate: null,
        })),
        value: {
          __typename: 'ValueReport',
          attended: 0,
          answered: 0,
          gotIt: NO_ANSWERS,
          worthIt: NO_ANSWERS,
        },
        handoff: {
          __typename: 'HandoffReport',
          waiting: 0,
          late: 0,
          systemMinutes: null,
          peopleMinutes: null,
        },
        results: {
          __typename: 'ResultsReport',
          open: 0,
          openMinor: 0,
          won: 0,
          wonMinor: 0,
          lost: 0,
          currency: 'EUR',
        },
      },
      event: {
        __typename: 'Event',
        id: 'close',
        goals: {
          __typename: 'EventGoals',
          invite: null,
          register,
          attend: null,
          warm: null,
          handoff: null,
          converse: null,
          outcome: null,
        },
      },
    },
  },
});

describe('the results of an event', () => {
  it('stand beside its goals, each opening the people behind it', async () => {
    await renderScreen(<EventResults eventId="close" />, {
      at: '/plan/events/close?tab=results',
      mocks: [results({ plan: 1, invite: 40, register: 31 }, 90)],
    });
    const funnel = await screen.findByRole('table', { name: 'Funnel of this event' });
    expect(within(funnel).queryByRole('row', { name: /^Plan/ })).not.toBeInTheDocument();
    expect(within(funnel).getByRole('row', { name: /Register/ })).toHaveTextContent('the goal: 90');
    expect(within(funnel).getByRole('link', { name: /31, Register/ })).toHaveAttribute(
      'href',
      '/plan/events/close?tab=results&figure=register',
    );
    expect(screen.getAllByText('none yet')).toHaveLength(2);
  });

  it('say where they begin when there are none', async () => {
    await renderScreen(<EventResults eventId="close" />, { mocks: [results({ plan: 1, invite: 0 }, null)] });
    expect(await screen.findByText('No results yet')).toBeVisible();
  });
});
