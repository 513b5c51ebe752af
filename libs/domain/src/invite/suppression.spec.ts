import { describe, expect, it } from '@jest/globals';
import { type Invitee, type Suppression, suppressionOf } from './suppression.js';

const fresh: Invitee = { sentAt: null, answer: null, eventMail: null, ended: false, lately: false };
const CASES: [string, Partial<Invitee>, Suppression | undefined][] = [
  ['nobody asked them yet', {}, undefined],
  ['they allowed mail about events', { eventMail: 'grant' }, undefined],
  ['they were nominated and nothing was sent', { answer: 'invited' }, undefined],
  ['they were invited before', { sentAt: new Date(0) }, 'already_invited'],
  ['they have a seat', { answer: 'registered' }, 'already_answered'],
  ['they gave their seat back', { answer: 'cancelled' }, 'already_answered'],
  ['they said no', { answer: 'declined' }, 'already_answered'],
  ['they unsubscribed', { eventMail: 'withdraw' }, 'unsubscribed'],
  ['what they allowed has ended', { eventMail: 'grant', ended: true }, 'permission_ended'],
  ['they allow one a month and had it', { eventMail: 'grant', lately: true }, 'invited_lately'],
  ['they never said, and were invited elsewhere', { lately: true }, undefined],
  [
    'they unsubscribed, and have a seat all the same',
    { eventMail: 'withdraw', answer: 'registered' },
    'already_answered',
  ],
];

describe('suppressionOf', () => {
  it.each(CASES)('%s', (_, known, expected) => {
    expect(suppressionOf({ ...fresh, ...known })).toBe(expected);
  });
});
