/** Moments at which the specs tell the story: office hours, nights, weekends, clock changes. */
export const awkwardNows: readonly Date[] = [
  new Date('2026-10-13T10:42:17.321Z'),
  new Date('2026-03-29T00:30:00Z'),
  new Date('2027-01-04T08:05:00Z'),
  new Date('2026-08-15T21:00:00Z'),
  new Date('2026-12-31T23:59:30Z'),
  new Date('2026-04-03T16:30:00Z'),
  new Date('2026-06-10T03:10:00Z'),
  new Date('2028-02-29T12:00:00Z'),
];
