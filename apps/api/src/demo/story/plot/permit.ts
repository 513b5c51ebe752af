import type { StoryAttendance, StoryRegistration } from '../plot-types.js';
import { seeded } from '../seeded.js';
import type { Guest } from './register.js';
import { writtenAt, type Telling } from './telling.js';

export interface Permitted {
  readonly registrations: readonly StoryRegistration[];
  /** Those who attended and allow a rep to write, wherever they said so. */
  readonly allowed: ReadonlySet<string>;
  /** Of those, who says so only on the page after the event. */
  readonly afterwards: ReadonlySet<string>;
}

const EVENT_MAIL = 0.38;
const ABSENT_ALLOWS = 0.12;
const SAYS_IT_AFTERWARDS = 0.2;

/**
 * Who allows what. Whoever allowed a rep at an earlier event is among the allowed here
 * too, because that permission still stands.
 */
export function permit(
  telling: Telling,
  guests: readonly Guest[],
  attendances: readonly StoryAttendance[],
): Permitted {
  const { event, measure } = telling;
  const chance = seeded(`permit ${event.key}`);
  const came = attendances.map((attendance) => attendance.personKey);
  const share = (personKey: string): number => {
    if (writtenAt(telling, personKey)) return 3;
    return chance.next() + (telling.permittedBefore.has(personKey) ? 2 : 0);
  };
  const allowed = new Set(
    came
      .map((personKey) => ({ personKey, score: share(personKey) }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, Math.round(measure.permit * came.length))
      .map(({ personKey }) => personKey),
  );
  const afterwards = new Set(
    [...allowed].filter(
      (key) =>
        event.stage === 'done' &&
        !writtenAt(telling, key) &&
        !telling.permittedBefore.has(key) &&
        chance.happens(SAYS_IT_AFTERWARDS),
    ),
  );
  const present = new Set(came);
  const absentShare = event.stage === 'published' ? measure.permit : ABSENT_ALLOWS;
  const registrations = guests.map((guest): StoryRegistration => {
    const absent = !present.has(guest.personKey) && chance.happens(absentShare);
    const repMail = absent || (allowed.has(guest.personKey) && !afterwards.has(guest.personKey));
    return {
      ...guest,
      eventKey: event.key,
      permissions: { eventMail: chance.happens(EVENT_MAIL), repMail },
    };
  });
  return { registrations, allowed, afterwards };
}
