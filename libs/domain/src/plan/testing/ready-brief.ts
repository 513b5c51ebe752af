import type { EventBrief } from '../event-brief.js';

/** A workshop in planning on Thursday 29 October 2026, 09:00 to 10:15 in Lisbon, with nothing missing. For tests. */
export function readyBrief(over: Partial<EventBrief> = {}): EventBrief {
  return {
    stage: 'planning',
    audience: 'Controllers in manufacturing',
    problemId: '01900000-0000-7000-8000-000000000001',
    promise: 'Leave with a close calendar that ends on day five',
    takeAways: ['Your own close calendar', 'Three reconciliations to move', 'A recording'],
    summary: 'Put every step of your close on one page.',
    notFor: null,
    minutesAsked: 75,
    proof: { figure: 'Nine days to five', source: 'Halden Pumps' },
    followUp: 'One mail, and a call only if they allowed it',
    format: 'workshop',
    mode: 'virtual',
    place: null,
    joinUrl: null,
    startsAt: new Date('2026-10-29T09:00Z'),
    endsAt: new Date('2026-10-29T10:15Z'),
    timeZone: 'Europe/Lisbon',
    capacity: 80,
    seatsTaken: 0,
    hosts: [{ name: 'Noor Haddad', part: 'host', line: null, memberId: null }],
    goals: { register: 80, attend: 48 },
    revision: 4,
    keyRevision: 2,
    proposedTeam: 'marketing',
    ...over,
  };
}
