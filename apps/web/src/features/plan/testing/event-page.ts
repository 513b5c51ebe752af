import type { EventPageFragment } from '../../../graphql/generated/graphql.js';

const member = (id: string, name: string) => ({ __typename: 'Member' as const, id, name });
export const ingrid = member('ingrid', 'Ingrid Vaszary');
export const mara = member('mara', 'Mara Okonjo');

export const turnedBy = (who: typeof ingrid) => ({
  __typename: 'EventKey' as const,
  turnedAt: '2026-10-12T15:40:00.000Z',
  member: who,
});

/** A workshop that is ready for its keys, as the API tells it. For specs. */
export function eventPage(over: Partial<EventPageFragment> = {}): EventPageFragment {
  return {
    __typename: 'Event',
    id: 'e1',
    slug: 'close-calendar-abc234',
    publicUrl: 'https://events.closewell.example/e/close-calendar-abc234',
    stage: 'ready',
    audience: 'Controllers in manufacturing',
    problem: {
      __typename: 'Problem',
      id: 'p1',
      statement: 'Intercompany is settled last',
      personaRole: 'Controller',
      personaIndustry: 'Manufacturing',
    },
    promise: 'Leave with a close calendar',
    takeAways: ['Your own calendar', 'A recording'],
    summary: 'Put every step on one page.',
    notFor: null,
    minutesAsked: 75,
    proof: null,
    followUp: 'One mail',
    format: 'workshop',
    mode: 'virtual',
    place: null,
    joinUrl: null,
    startsAt: '2026-10-29T09:00:00.000Z',
    endsAt: '2026-10-29T10:15:00.000Z',
    timeZone: 'Europe/Lisbon',
    capacity: 80,
    seatsTaken: 0,
    hosts: [{ __typename: 'EventHost', name: 'Noor Haddad', part: 'host', line: null, memberId: null }],
    goals: {
      __typename: 'EventGoals',
      invite: 1000,
      register: 80,
      attend: null,
      warm: null,
      handoff: null,
      converse: null,
      outcome: null,
    },
    revision: 4,
    keyRevision: 2,
    proposedBy: ingrid,
    proposedTeam: 'marketing',
    adoptedBy: mara,
    declinedBy: null,
    declinedReason: null,
    cancelledReason: null,
    publishedAt: null,
    createdAt: '2026-09-20T09:00:00.000Z',
    updatedAt: '2026-10-10T09:00:00.000Z',
    updatedBy: ingrid,
    keys: { __typename: 'EventKeys', marketing: turnedBy(ingrid), sales: null },
    myVoidedKey: null,
    readiness: [
      {
        __typename: 'EventReadinessLine',
        field: 'hosts',
        blocking: true,
        met: true,
        label: 'Host named',
        why: null,
      },
    ],
    ...over,
  };
}
