import { describe, expect, it } from '@jest/globals';
import { feedbackAnswer, isOwed, isSameFeedback, keptFeedback, saysNothing } from './feedback-answer.js';

const PROMISED = ['A closing calendar', 'Four reconciliations', 'A ten-minute check'];
const kept = (input: unknown) => keptFeedback(feedbackAnswer.parse(input), PROMISED);

describe('an answer after the event', () => {
  it('keeps their words as typed, and each take-away in the words that were promised', () => {
    expect(
      kept({
        gotIt: 'partly',
        missing: '  The check,\r\nbut for intercompany. ',
        takeAways: ['yes', '', 'no'],
      }),
    ).toEqual({
      gotIt: 'partly',
      worthIt: null,
      missing: 'The check,\nbut for intercompany.',
      takeAways: [
        { text: 'A closing calendar', got: 'yes' },
        { text: 'A ten-minute check', got: 'no' },
      ],
    });
  });

  it('takes whatever they like to send, and knows when that is nothing', () => {
    expect(saysNothing(kept({}))).toBe(true);
    expect(saysNothing(kept({ gotIt: '', missing: ' \r\n ', takeAways: ['', '', ''] }))).toBe(true);
    expect(saysNothing(kept({ worthIt: 'no' }))).toBe(false);
  });

  it('refuses a choice that was not offered, and a novel', () => {
    expect(feedbackAnswer.safeParse({ gotIt: 'maybe' }).success).toBe(false);
    expect(feedbackAnswer.safeParse({ missing: 'x'.repeat(2_001) }).success).toBe(false);
    expect(feedbackAnswer.safeParse({ missing: '\r\n'.repeat(10) + 'x'.repeat(2_000) }).success).toBe(true);
  });

  it('tells the same answer from another', () => {
    const first = kept({ gotIt: 'yes', takeAways: ['yes'] });
    expect(isSameFeedback(first, kept({ gotIt: 'yes', takeAways: ['yes', '', ''] }))).toBe(true);
    expect(isSameFeedback(first, kept({ gotIt: 'yes', takeAways: ['', 'yes'] }))).toBe(false);
    expect(isSameFeedback(null, first)).toBe(false);
  });

  it.each([
    [{ gotIt: 'yes' }, false],
    [{ gotIt: 'partly' }, false],
    [{ gotIt: 'no' }, true],
    [{ missing: 'The list' }, true],
    [{ takeAways: ['yes', 'no'] }, true],
    [{ worthIt: 'no' }, false],
  ])('%o owes something: %s', (input, owed) => {
    expect(isOwed(kept(input))).toBe(owed);
  });
});
