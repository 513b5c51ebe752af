import { describe, expect, it } from '@jest/globals';
import { type DraftReason, draftReasonWords, readDraft } from './read-draft.js';
import { splitSentences } from './split-sentences.js';

const reasons = (text: string): (DraftReason | null)[] => {
  const { marks } = readDraft(text);
  return splitSentences(text).map(({ start }) => marks.find((mark) => mark.start === start)?.reason ?? null);
};

describe('readDraft', () => {
  it.each<[string, DraftReason | null]>([
    ['You wrote that you want to stop chasing eleven plants on day six.', 'about_them'],
    ['How do you decide today which plant is right?', 'about_them'],
    ['We are the leader in close management.', 'opens_with_us'],
    ['Our team would be happy to help.', 'opens_with_us'],
    ['And we’ve helped forty companies like yours.', 'opens_with_us'],
    ['I would love to show you what is new.', 'opens_with_us'],
    ['With our platform you save three days.', 'product_words'],
    ['Take a free trial any time.', 'product_words'],
    ['Could we book 30 minutes next week?', 'asks_for_time'],
    ['Do you have 15 min for a call?', 'asks_for_time'],
    ['Are you free for a chat on Thursday?', 'asks_for_time'],
    ['Hello Amara,', null],
    ['Kind regards', null],
    ['Mara', null],
    ['The close takes nine days in most groups.', null],
    ['Weather in Lisbon was fine.', null],
  ])('reads "%s" as %s', (text, expected) => {
    expect(reasons(text)).toEqual([expected]);
  });

  it('minds a request for time only while nothing was given', () => {
    const ask = 'Could you spare 20 minutes next week?';
    expect(reasons(`${ask}`)).toEqual(['asks_for_time']);
    expect(reasons(`Attached is the page you missed. ${ask}`)).toEqual(['about_them', 'about_them']);
  });

  it('gives the shares in whole percent, without the greeting', () => {
    const { them, us, marks } = readDraft(
      'Hello Amara,\n\nYou wrote about plants.\nOur tool counts plants.\n\nMara',
    );
    expect(them).toBeGreaterThan(40);
    expect(us).toBeGreaterThan(40);
    expect(them + us).toBeLessThanOrEqual(100);
    expect(marks.map(({ side }) => side)).toEqual(['them', 'us']);
  });

  it('marks exactly the sentence, so that the text can be tinted', () => {
    const text = 'Dear Amara,\nYou asked: who decides? We do.';
    const { marks } = readDraft(text);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'You asked: who decides?',
      'We do.',
    ]);
  });

  it('is quiet about nothing', () => {
    expect(readDraft('')).toEqual({ marks: [], them: 0, us: 0 });
    expect(readDraft(' \n ')).toEqual({ marks: [], them: 0, us: 0 });
  });

  it('explains each reason', () => {
    expect(draftReasonWords('product_words', 'Amara')).toEqual({
      title: 'Speaks of us, not of Amara.',
      why: 'Amara did not ask what we sell.',
    });
    expect(draftReasonWords('asks_for_time', 'Amara').title).toMatch(/before giving/);
  });
});

describe('splitSentences', () => {
  it('keeps figures and closing quotes together', () => {
    const text = 'It is 3.4 days. “Who knows?” Nobody.';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'It is 3.4 days.',
      '“Who knows?”',
      'Nobody.',
    ]);
  });
});
