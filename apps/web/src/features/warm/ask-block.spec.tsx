import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { FollowThroughPartsFragment } from '../../graphql/generated/graphql.js';
import { renderScreen } from '../../testing/render-screen.js';
import { AskBlock } from './ask-block.js';
import { ValueBars } from './value-bars.js';
import { answerWords } from './warm-words.js';

// On a busy machine a page takes its time.
jest.setTimeout(20_000);

const audienceOf = (over: Partial<FollowThroughPartsFragment['audience']> = {}) => ({
  __typename: 'AskAudienceCounts' as const,
  willBeAsked: 12,
  alreadyAsked: 0,
  walkIns: 1,
  noServiceMail: 0,
  ...over,
});
const resultOf = (over: Record<string, unknown> = {}): FollowThroughPartsFragment =>
  ({
    __typename: 'FollowThrough',
    eventId: 'e1',
    attended: 13,
    asked: 0,
    answered: 0,
    owed: 0,
    warm: 0,
    asksItselfAt: '2026-10-14T08:00:00Z',
    cannotAsk: null,
    gotIt: { __typename: 'AnswerCounts', yes: 0, partly: 0, no: 0 },
    worthIt: { __typename: 'AnswerCounts', yes: 0, partly: 0, no: 0 },
    audience: audienceOf(),
    ...over,
  }) as FollowThroughPartsFragment;
const marketer = { team: 'marketing', role: 'contributor' } as const;

describe('asking', () => {
  it('says who will be asked, who will not and why, and when by itself', async () => {
    await renderScreen(<AskBlock result={resultOf()} />, { member: marketer });
    expect(await screen.findByText('12 people will be asked whether they got it.')).toBeInTheDocument();
    expect(screen.getByText(/1 person will not: 1 walked in and agreed to no mail/)).toBeInTheDocument();
    expect(screen.getByText(/14 Oct 2026, 09:00 Lisbon/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ask 12 now' })).toBeEnabled();
  });

  it('waits for the end of the event, and is not for reps', async () => {
    const { unmount } = await renderScreen(
      <AskBlock result={resultOf({ cannotAsk: 'The event is still on.' })} />,
      {
        member: marketer,
      },
    );
    expect(await screen.findByRole('button', { name: 'Ask 12 now' })).toBeDisabled();
    unmount();
    await renderScreen(<AskBlock result={resultOf()} />, { member: { team: 'sales', role: 'contributor' } });
    expect(await screen.findByText(/12 people will be asked/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when nobody is left', async () => {
    const audience = audienceOf({ willBeAsked: 0, alreadyAsked: 1 });
    await renderScreen(<AskBlock result={resultOf({ audience })} />, { member: marketer });
    expect(
      await screen.findByText(
        'Nobody is left to ask: 1 was asked already; 1 walked in and agreed to no mail.',
      ),
    ).toBeInTheDocument();
  });
});

describe('what they say', () => {
  it('never shows a share without how many answered', async () => {
    const gotIt = { __typename: 'AnswerCounts', yes: 3, partly: 1, no: 2 };
    await renderScreen(<ValueBars result={resultOf({ asked: 17, answered: 6, gotIt })} />);
    expect(await screen.findByText('6 answered of 17 asked, 35%')).toBeInTheDocument();
    expect(screen.getByText('50%')).toBeInTheDocument();
    expect(screen.getByText('no answers yet')).toBeInTheDocument();
  });

  it('leaves out what was not answered', () => {
    expect(answerWords({ gotIt: 'no', worthIt: null })).toBe('Got it: no.');
    expect(answerWords({ gotIt: 'partly', worthIt: 'yes' })).toBe('Got it: partly. Worth the time: yes.');
    expect(answerWords({})).toBe('');
  });
});
