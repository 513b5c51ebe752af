import { describe, expect, it } from '@jest/globals';
import { decideEdit, type EditDecision } from './decide-edit.js';
import type { EventBrief } from './event-brief.js';
import { type EventPatch, eventPatch } from './event-draft.js';
import { readyBrief } from './testing/ready-brief.js';

const NOW = new Date('2026-10-13T09:00:00Z');
const edit = (patch: EventPatch, over: Partial<EventBrief> = {}, acceptUnpublish = false): EditDecision =>
  decideEdit(readyBrief(over), { revision: 4, patch: eventPatch.parse(patch), acceptUnpublish }, NOW);
const issueOf = (decision: EditDecision) =>
  decision.accepted || decision.code !== 'BAD_INPUT' ? undefined : decision.issues[0];

describe('decideEdit', () => {
  it.each<[string, EventPatch]>([
    ['the promise', { promise: 'Leave with something else' }],
    ['a take-away', { takeAways: ['Another'] }],
    ['the audience', { audience: 'Treasurers' }],
    ['the start', { startsAt: '2026-11-05T09:00' }],
    ['the end', { endsAt: '2026-10-29T11:00' }],
    ['the zone', { timeZone: 'Europe/Madrid' }],
    ['the follow-up', { followUp: 'Two mails' }],
  ])('voids both keys when %s changes', (_what, patch) => {
    expect(edit(patch)).toMatchObject({
      accepted: true,
      voidsKeys: true,
      next: { revision: 5, keyRevision: 3 },
    });
  });

  it.each<[string, EventPatch]>([
    ['the summary', { summary: 'Other words' }],
    ['the place', { place: 'Room 2' }],
    ['the seats', { capacity: 90 }],
    ['the hosts', { hosts: [{ name: 'Ingrid Vaszary', part: 'host' }] }],
    ['the goals', { goals: { register: 100 } }],
    ['the problem', { problemId: '01900000-0000-7000-8000-000000000002' }],
    ['the minutes', { minutesAsked: 80 }],
  ])('leaves the keys when %s change', (_what, patch) => {
    expect(edit(patch)).toMatchObject({
      accepted: true,
      voidsKeys: false,
      next: { revision: 5, keyRevision: 2 },
    });
  });

  it('does nothing when the patch says what stands there already', () => {
    const { promise, takeAways, goals } = readyBrief();
    const decision = edit({
      promise: ` ${promise} `,
      takeAways,
      goals: { ...goals, warm: null },
      startsAt: '2026-10-29T09:00',
    });
    expect(decision).toMatchObject({ accepted: true, fields: [], next: { revision: 4 } });
  });

  it('keeps the length when only the start moves, and the wall clock when only the zone does', () => {
    expect(edit({ startsAt: '2026-11-05T14:00' })).toMatchObject({
      next: { startsAt: new Date('2026-11-05T14:00Z'), endsAt: new Date('2026-11-05T15:15Z') },
    });
    expect(edit({ timeZone: 'Europe/Madrid' })).toMatchObject({
      next: { startsAt: new Date('2026-10-29T08:00Z'), endsAt: new Date('2026-10-29T09:15Z') },
    });
  });

  it.each<[EventPatch, string, string]>([
    [{ startsAt: '2027-03-28T01:30' }, 'startsAt', 'does not exist'],
    [{ startsAt: '2026-10-25T01:30' }, 'startsAt', 'comes twice'],
    [{ startsAt: '2026-10-13T09:00' }, 'startsAt', 'has passed'],
    [{ endsAt: '2026-10-29T08:00' }, 'endsAt', 'before it starts'],
    [{ startsAt: null }, 'startsAt', 'before you say when it ends'],
    [{ timeZone: 'Europe/Lissabon' }, 'timeZone', 'no time zone'],
    [{ startsAt: 'tomorrow' }, 'startsAt', 'YYYY-MM-DDTHH:mm'],
  ])('refuses %j at the field %s', (patch, field, words) => {
    expect(issueOf(edit(patch))).toEqual({ field, message: expect.stringContaining(words) });
  });

  it('says by how many the seats fall short', () => {
    const issue = issueOf(edit({ capacity: 30 }, { stage: 'published', seatsTaken: 42 }));
    expect(issue).toEqual({ field: 'capacity', message: '42 seats are taken; 30 is 12 too few.' });
  });

  it('refuses an edit on an older revision, and any on what is closed', () => {
    const old = decideEdit(
      readyBrief(),
      { revision: 3, patch: { summary: 'x' }, acceptUnpublish: false },
      NOW,
    );
    expect(old).toMatchObject({ accepted: false, code: 'CHANGED_MEANWHILE' });
    expect(edit({ summary: 'x' }, { stage: 'declined' })).toMatchObject({ code: 'CLOSED' });
  });

  it('asks before it takes a public page off, then does', () => {
    const published = { stage: 'published' as const, seatsTaken: 42 };
    expect(edit({ promise: 'Other' }, published)).toMatchObject({
      code: 'WOULD_UNPUBLISH',
      message: expect.stringContaining('42 who registered keep their seats'),
    });
    expect(edit({ promise: 'Other' }, published, true)).toMatchObject({
      unpublishes: true,
      next: { stage: 'planning' },
    });
    expect(edit({ summary: 'Other' }, published)).toMatchObject({
      unpublishes: false,
      next: { stage: 'published' },
    });
  });

  it('keeps what is published complete', () => {
    expect(issueOf(edit({ hosts: [] }, { stage: 'published' }))).toMatchObject({ field: 'hosts' });
    expect(edit({ hosts: [] })).toMatchObject({ accepted: true });
  });

  it('keeps the promise once the event has begun', () => {
    const begun = {
      stage: 'published' as const,
      startsAt: new Date('2026-10-13T08:30Z'),
      endsAt: new Date('2026-10-13T10:00Z'),
    };
    expect(edit({ promise: 'Other' }, begun, true)).toMatchObject({ code: 'HAS_BEGUN' });
    expect(edit({ summary: 'Other' }, begun)).toMatchObject({ accepted: true });
  });
});
