import { describe, expect, it } from '@jest/globals';
import type { ContactAllowed } from '../handoff/contact-words.js';
import {
  decideTouch,
  noPermissionWords,
  type TouchDecision,
  type TouchSituation,
  type TouchWanted,
} from './decide-touch.js';
import { touchInput } from './touch-input.js';

const mail: ContactAllowed = { channel: 'mail', topic: 'audit', expiresAt: null };
const phone: ContactAllowed = { channel: 'phone', topic: null, expiresAt: null };
const held: TouchSituation = {
  status: 'claimed',
  claimedBy: 'mara',
  allowed: [mail],
  conversedBefore: false,
};
const wanted: TouchWanted = { repId: 'mara', channel: 'mail', conversation: false };
const accepted = (first: boolean, conversation = false): TouchDecision => ({
  kind: 'accepted',
  first,
  facts: conversation ? ['touch.logged', 'conversation.held'] : ['touch.logged'],
});

describe('decideTouch', () => {
  it.each<[string, Partial<TouchWanted>, Partial<TouchSituation>, TouchDecision]>([
    ['the first touch', {}, {}, accepted(true)],
    ['a later touch', {}, { status: 'touched' }, accepted(false)],
    ['a first conversation', { conversation: true }, {}, accepted(true, true)],
    [
      'a second conversation counts no more',
      { conversation: true },
      { conversedBefore: true },
      accepted(true),
    ],
    ['nobody has claimed it', {}, { status: 'available', claimedBy: null }, { kind: 'not_yours' }],
    ['a colleague has it', {}, { claimedBy: 'yusuf' }, { kind: 'not_yours' }],
    ['it is closed', {}, { status: 'closed' }, { kind: 'not_yours' }],
    [
      'a call where mail is allowed',
      { channel: 'phone' },
      {},
      { kind: 'no_permission', allowed: ['Mail about audit'] },
    ],
    ['nothing is allowed any more', {}, { allowed: [] }, { kind: 'no_permission', allowed: [] }],
    ['a call where calls are allowed', { channel: 'phone' }, { allowed: [phone] }, accepted(true)],
    ['a meeting, agreed by mail', { channel: 'meeting' }, {}, accepted(true)],
    ['a message, allowed by phone', { channel: 'message' }, { allowed: [phone] }, accepted(true)],
    [
      'a meeting without any permission',
      { channel: 'meeting' },
      { allowed: [] },
      { kind: 'no_permission', allowed: [] },
    ],
  ])('%s', (_, wish, situation, expected) => {
    expect(decideTouch({ ...wanted, ...wish }, { ...held, ...situation })).toEqual(expected);
  });

  it('names what is allowed instead', () => {
    expect(noPermissionWords('phone', ['Mail about audit'])).toBe(
      'They have not allowed calls. They allow: Mail about audit.',
    );
    expect(noPermissionWords('mail', [])).toMatch(/allow no contact/);
  });
});

describe('what a rep writes about a touch', () => {
  it('turns an empty value into none, and wants a line', () => {
    const input = {
      channel: 'mail',
      note: ' Sent the page. ',
      valueGiven: '  ',
      conversation: false,
      idempotencyKey: 'a-key-of-mine',
    };
    expect(touchInput.parse(input)).toMatchObject({ note: 'Sent the page.', valueGiven: null });
    expect(touchInput.safeParse({ ...input, note: '' }).error?.issues[0]?.path).toEqual(['note']);
  });
});
