import { answeredBy, type CalendarDay, givenName } from '@worthwhile/domain';
import type { OpenEvent } from '../register/index.js';

/** Who makes good on what was missing, and by which day. */
export interface Repair {
  /** A given name, or the company's when nobody from marketing is left. */
  who: string;
  memberId: string | null;
  by: CalendarDay;
}

/**
 * The marketer who brought the event about: whoever proposed or adopted it, and still works here. A "no" is theirs
 * to make good; sales stays away.
 * @param toldAt when the person said what was missing, or now while they have not
 */
export function repairOf(event: OpenEvent, toldAt: Date): Repair {
  const by = answeredBy(event.startsAt, event.timeZone, toldAt);
  const owner = [event.proposedBy, event.adoptedBy].find(
    (member) => member?.team === 'marketing' && member.deactivatedAt === null,
  );
  return owner
    ? { who: givenName(owner.name), memberId: owner.id, by }
    : { who: event.host, memberId: null, by };
}
