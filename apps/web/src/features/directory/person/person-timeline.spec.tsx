import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { NOW, renderScreen } from '../../../testing/render-screen.js';
import type { PersonMomentFragment as Moment } from '../../../graphql/generated/graphql.js';
import { momentWords } from './moment-words.js';
import { PersonQuery } from './person-documents.js';
import { PersonScreen } from './person-screen.js';
import { PersonTimeline } from './person-timeline.js';

const moment = (kind: string, more: Partial<Moment> = {}): Moment => ({
  __typename: 'TimelineEntry',
  kind,
  at: new Date(NOW - 5 * 86_400_000).toISOString(),
  eventId: 'close',
  eventPromise: 'Close in five days',
  words: null,
  detail: null,
  byName: null,
  ...more,
});
const told = (kind: string, more: Partial<Moment> = {}) => {
  const { before, after } = momentWords(moment(kind, more));
  return `${before} E${after ?? ''}`;
};

describe('the timeline of a person', () => {
  it('shows their words as they wrote them, as a quotation, and ours as plain text', async () => {
    const want = '  I want – “really”  – to stop\nchasing 11 plants.  ';
    const missing = 'one   worked example';
    const note = 'Talked about the order of the confirmations.';
    const { container } = await renderScreen(
      <PersonTimeline
        moments={[
          moment('touch', { words: note, detail: 'phone', byName: 'Mara Okonjo' }),
          moment('feedback', { words: missing, detail: 'partly' }),
          moment('want', { words: want, at: '2026-08-01T09:00:00Z' }),
        ]}
      />,
    );
    const quotes = [...container.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    expect(quotes).toEqual([`“${missing}”`, `“${want}”`]);
    expect(screen.getByText(note).closest('blockquote')).toBeNull();
    expect(screen.getAllByRole('heading', { level: 3 }).map((month) => month.textContent)).toEqual([
      'October 2026',
      'August 2026',
    ]);
    for (const link of screen.getAllByRole('link', { name: 'Close in five days' })) {
      expect(link).toHaveAttribute('href', '/plan/events/close');
    }
  });

  it.each([
    ['invited', { detail: 'rep', byName: 'Mara Okonjo' }, 'Invited to E, proposed by sales, by Mara Okonjo'],
    ['invited', { detail: 'marketing' }, 'Invited to E'],
    ['registered', { detail: 'page' }, 'Took a seat at E'],
    ['registered', { detail: 'walk_in' }, 'Took a seat at E, came without a seat'],
    ['attended', { detail: '62' }, 'Came to E, 62 min'],
    ['attended', {}, 'Came to E, minutes unknown'],
    ['no_show', {}, 'Did not come to E'],
    ['feedback', { detail: 'yes' }, 'Answered after E: got it'],
    ['feedback', { words: 'More' }, 'Answered after E: what was missing:'],
    ['permission', { detail: 'registration page' }, 'On the registration page for E, they allowed'],
    ['withdrawal', { detail: 'own page' }, 'On their own page for E, they withdrew'],
    ['touch', { detail: 'phone', byName: 'Mara' }, 'Mara called, after E'],
    ['opportunity', { detail: 'won', byName: 'Mara' }, 'Mara opened an opportunity, won, from E'],
    ['something_new', {}, 'something new E'],
  ])('tells %s %j', (kind, more, sentence) => {
    expect(told(kind, more)).toBe(sentence);
  });

  it('says so when the person is not here', async () => {
    await renderScreen(<PersonScreen personId="gone" />, {
      mocks: [
        {
          request: { query: PersonQuery, variables: { id: 'gone' } },
          result: { errors: [new GraphQLError('Not there.', { extensions: { code: 'NOT_FOUND' } })] },
        },
      ],
    });
    expect(await screen.findByText('This person is not here')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See all people' })).toHaveAttribute('href', '/people');
  });
});
