import { describe, expect, it } from '@jest/globals';
import { inSentence, permissionOffers, saidToYou } from './permission-offers.js';

const context = {
  host: 'Fairclose',
  audience: 'Controllers with two plants or more',
  promise: 'Close in three days, not nine',
  startsAt: new Date('2027-01-21T15:00:00Z'),
  timeZone: 'Europe/Berlin',
  now: new Date('2027-01-12T09:00:00Z'),
};
const offer = (name: string, over = {}) => {
  const found = permissionOffers({ ...context, ...over }).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return { ...found, wording: found.wording.replaceAll('\u00a0', ' ') };
};

describe('what an attendee may allow', () => {
  it('asks for mail about other events until two years after', () => {
    expect(offer('eventMail')).toMatchObject({
      purpose: 'event_mail',
      channel: 'mail',
      wording:
        'Fairclose may e-mail me about other events for controllers with two plants or more, at most one a month, until 21 January 2029.',
      wordingVersion: 1,
      notBefore: null,
      expiresAt: new Date('2029-01-21T23:00:00Z'),
    });
  });

  it('asks for one person’s mail from the day after, for three months', () => {
    expect(offer('repMail')).toMatchObject({
      purpose: 'rep_contact',
      channel: 'mail',
      wording:
        'One person from Fairclose may e-mail me about what I wrote here, from 22 January to 21 April 2027. No calls, no newsletter.',
      notBefore: new Date('2027-01-21T23:00:00Z'),
      expiresAt: new Date('2027-04-21T22:00:00Z'),
    });
  });

  it('names both years when they differ', () => {
    const december = { startsAt: new Date('2026-12-21T15:00:00Z'), now: new Date('2026-12-01T09:00:00Z') };
    expect(offer('repMail', december).wording).toContain('from 22 December 2026 to 21 March 2027.');
  });

  it('holds at once when it is asked after the event', () => {
    const after = offer('repMail', { now: new Date('2027-01-22T08:00:00Z') });
    expect(after.wording).toBe(
      'One person from Fairclose may e-mail me about what I wrote here, until 22 April 2027. No calls, no newsletter.',
    );
    expect(after.notBefore).toBeNull();
  });

  it('says the phone sentence on the own page', () => {
    expect(offer('repPhone').wording).toBe(
      'One person from Fairclose may call me about what I wrote here, on weekdays from 9 to 17, until 21 April 2027.',
    );
  });

  it('turns to you in mail', () => {
    expect(saidToYou('One person from Fairclose may e-mail me about what I wrote here, until May.')).toBe(
      'One person from Fairclose may e-mail you about what you wrote, until May.',
    );
  });

  it('keeps abbreviations large', () => {
    expect(inSentence('CFOs of groups.')).toBe('CFOs of groups');
    expect(inSentence('Group controllers')).toBe('group controllers');
  });
});
