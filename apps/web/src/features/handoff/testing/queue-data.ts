import type { MockLink } from '@apollo/client/testing';
import { BriefQuery, QueueCountsQuery, QueueQuery } from '../handoff-documents.js';

export interface HandOffData {
  readonly [field: string]: unknown;
  readonly id: string;
}

export const member = (id: string, name: string) => ({ __typename: 'HandOffMember', id, name });

/** One hand-off with every field the screens of this stage read. */
export function handOffData(id: string, name: string, over: Record<string, unknown> = {}): HandOffData {
  return {
    __typename: 'HandOff',
    id,
    status: 'available',
    outcome: null,
    outcomeReason: null,
    points: 79,
    dueAt: '2026-10-13T12:22:00Z',
    snoozedUntil: null,
    snoozeWords: null,
    claimedAt: null,
    closedAt: null,
    claimedBy: null,
    gotIt: 'partly',
    person: {
      __typename: 'HandOffPerson',
      id: `p-${id}`,
      name,
      role: 'Group Controller',
      company: 'Halden Pumps',
    },
    event: {
      __typename: 'HandOffEvent',
      id: 'e1',
      promise: 'Settle intercompany before the books are shut',
      startsAt: '2026-10-08T09:00:00Z',
    },
    words: {
      __typename: 'OwnWords',
      id: `w-${id}`,
      text: `${name} wants to stop chasing eleven plants.`,
      saidAt: '2026-10-02T07:14:00Z',
    },
    warmth: [{ __typename: 'HandOffWarmthLine', signal: 'attended', points: 20, text: '62 of 75 min' }],
    allowed: [
      {
        __typename: 'ContactAllowance',
        id: `a-${id}`,
        channels: ['mail'],
        sentence: 'Mail about what they wrote',
        until: '2027-01-31T00:00:00Z',
        wording: 'One person from Closewell may e-mail me about what I wrote here.',
      },
    ],
    ...over,
  };
}

/** The brief of a hand-off, with everything known. */
export const briefData = (handOff: HandOffData, over: Record<string, unknown> = {}) => ({
  __typename: 'HandOffBrief',
  id: handOff.id,
  limits: ['No calls.'],
  answer: {
    __typename: 'BriefAnswer',
    id: 'f1',
    gotIt: 'partly',
    worthIt: 'yes',
    missing: 'minority interests were too quick',
    link: { __typename: 'BriefLink', kind: 'feedback', id: 'f1' },
  },
  minutes: {
    __typename: 'BriefMinutes',
    minutes: 62,
    asked: 75,
    link: { __typename: 'BriefLink', kind: 'registration', id: 'r1' },
  },
  problem: {
    __typename: 'BriefProblem',
    id: 'pr1',
    statement: 'Intercompany is settled last',
    openers: ['Who hears first that a balance is off?', 'How do you decide which plant is right?'],
    namedByThem: true,
  },
  handOff,
  ...over,
});

export const queueMock = (
  view: string,
  handOffs: HandOffData[],
  nextCursor: string | null = null,
): MockLink.MockedResponse => ({
  request: { query: QueueQuery, variables: { view, first: 50 } },
  result: { data: { queue: { __typename: 'QueuePage', nextCursor, handOffs } } },
});

export const briefMock = (
  handOff: HandOffData,
  over: Record<string, unknown> = {},
): MockLink.MockedResponse => ({
  request: { query: BriefQuery, variables: { id: handOff.id } },
  result: { data: { brief: briefData(handOff, over) } },
  maxUsageCount: 5,
});

export const countsData = { waiting: 14, breaching: 3, late: 1, mine: 2, snoozed: 1, blocked: 4 };

export const countsMock: MockLink.MockedResponse = {
  request: { query: QueueCountsQuery },
  result: { data: { queueCounts: { __typename: 'QueueCounts', ...countsData } } },
  maxUsageCount: 10,
};
