import { describe, expect, it } from '@jest/globals';
import { nominatedWords, whyNotSend } from './invite-words.js';

describe('words of the audience', () => {
  it.each([
    [{ added: 1, already: 0 }, '1 person put on the list'],
    [{ added: 812, already: 188 }, '812 people put on the list, 188 were on it already'],
    [{ added: 0, already: 3 }, 'All of them were on the list already'],
    [{ added: 0, already: 0 }, 'Nobody was added'],
  ])('%j', (counts, words) => expect(nominatedWords(counts, 'en-GB')).toBe(words));

  it.each([
    ['published', 5, 0, null],
    ['published', 5, 2, 'Invitations are going out at this moment.'],
    ['published', 0, 0, 'Nobody on the list is left to be invited.'],
    ['planning', 5, 0, 'Invitations go out once both keys are turned and the event is published.'],
    ['done', 5, 0, 'Invitations go out until the event begins.'],
    ['cancelled', 5, 0, 'This event will not take place.'],
  ])('%s with %i to send and %i going out: %s', (stage, toSend, sending, why) => {
    expect(whyNotSend(stage, toSend, sending)).toBe(why);
  });
});
