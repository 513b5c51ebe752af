import { describe, expect, it } from '@jest/globals';
import { type ContactAllowed, contactLimits, contactLines } from './contact-words.js';

const until = new Date('2027-01-31T00:00:00Z');
const mail: ContactAllowed = { channel: 'mail', topic: null, expiresAt: null };
const phone: ContactAllowed = { channel: 'phone', topic: null, expiresAt: null };
const about = (one: ContactAllowed, topic: string): ContactAllowed => ({ ...one, topic, expiresAt: until });

describe('what a person allows, in words', () => {
  it.each<[ContactAllowed[], string[], string[]]>([
    [[], [], ['No contact at all: they have not allowed it.']],
    [[mail], ['Mail'], ['No calls.']],
    [[phone], ['Call'], ['No mail.']],
    [[mail, phone], ['Call or mail'], []],
    [
      [about(mail, 'intercompany'), about(phone, 'intercompany')],
      ['Call or mail about intercompany'],
      ['No other topic.'],
    ],
    [[about(mail, 'audit'), phone], ['Mail about audit', 'Call'], []],
  ])('%j', (allowed, lines, limits) => {
    expect(contactLines(allowed).map(({ sentence }) => sentence)).toEqual(lines);
    expect(contactLimits(allowed)).toEqual(limits);
  });

  it('keeps apart what ends at different times', () => {
    const lines = contactLines([about(mail, 'audit'), { ...about(phone, 'audit'), expiresAt: null }]);
    expect(lines.map(({ sentence, expiresAt }) => [sentence, expiresAt])).toEqual([
      ['Mail about audit', until],
      ['Call about audit', null],
    ]);
  });
});
