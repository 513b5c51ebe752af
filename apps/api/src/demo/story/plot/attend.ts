import type { StoryAttendance, StoryJoin } from '../plot-types.js';
import { seeded, type Chance } from '../seeded.js';
import type { Guest } from './register.js';
import { companyOf, earlier, personOf, plusMinutes, writtenAt, type Telling } from './telling.js';

const REJOINS = 0.12;
const AT_THE_DOOR = 0.65;

/** Share of the minutes asked that somebody stays: most to the end, some leave early. */
function stay(chance: Chance): number {
  const roll = chance.next();
  if (roll < 0.7) return 0.96 + chance.next() * 0.06;
  return roll < 0.9 ? 0.45 + chance.next() * 0.45 : 0.12 + chance.next() * 0.3;
}

function online(telling: Telling, chance: Chance, personKey: string): StoryJoin[] {
  const { event } = telling;
  const minutes = event.minutesAsked;
  const late = chance.between(0, 99) < 60 ? chance.between(-6, 1) : chance.between(2, 9);
  const from = plusMinutes(event.startsAt, late + chance.next());
  const share = writtenAt(telling, personKey)?.stayed ?? stay(chance);
  const to = plusMinutes(from, Math.max(minutes * share, 4));
  if (!chance.happens(REJOINS) || minutes * share < 20) return [{ from, to }];
  const dropped = plusMinutes(from, minutes * share * (0.3 + chance.next() * 0.3));
  return [
    { from, to: dropped },
    { from: plusMinutes(dropped, chance.between(1, 5)), to },
  ];
}

/** Whoever is still in has no end yet; nobody has come after now. */
function asOfNow(joins: readonly StoryJoin[], now: Date): StoryJoin[] {
  return joins
    .filter((join, index) => index === 0 || join.from < now)
    .map(({ from, to }, index) => ({
      from: index === 0 ? earlier(from, plusMinutes(now, -3)) : from,
      to: to && to < now ? to : null,
    }));
}

function atTheDoor(telling: Telling, chance: Chance): StoryJoin[] {
  const { startsAt, endsAt } = telling.event;
  const from = plusMinutes(startsAt, chance.between(-18, 6));
  const to = plusMinutes(endsAt, chance.happens(0.85) ? chance.between(0, 25) : -chance.between(10, 35));
  return [{ from, to }];
}

/** Who came and how long they stayed. Those without an entry did not come, or not yet. */
export function attend(telling: Telling, guests: readonly Guest[]): StoryAttendance[] {
  const { event, measure, now } = telling;
  if (event.stage !== 'done' && event.stage !== 'live') return [];
  const chance = seeded(`attend ${event.key}`);
  const count = Math.round(measure.attend * guests.length);
  return guests
    .filter((guest) => !guest.cancelledAt && guest.answer === 'registered')
    .map((guest) => {
      const liking = chance.next() + (guest.want ? 0.25 : 0);
      return { guest, score: writtenAt(telling, guest.personKey) ? Infinity : liking };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ guest: { personKey } }): StoryAttendance => {
      const near = telling.measure.near?.countries.includes(companyOf(personOf(telling, personKey)).country);
      const door = event.mode === 'hybrid' && near === true && chance.happens(AT_THE_DOOR);
      const joins = door ? atTheDoor(telling, chance) : online(telling, chance, personKey);
      return {
        personKey,
        eventKey: event.key,
        via: door ? 'door' : 'online',
        joins: event.stage === 'live' ? asOfNow(joins, now) : joins,
      };
    });
}
