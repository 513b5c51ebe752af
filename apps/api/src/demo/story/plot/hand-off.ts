import { featuredEventKey } from '../featured-people.js';
import { repForCountry, storyReps } from '../members.js';
import { reachWithinMinutes, storyOffice } from '../office.js';
import type { StoryClaim, StoryFeedback, StoryHandoff } from '../plot-types.js';
import { seeded, type Chance } from '../seeded.js';
import { featuredClaimedAt, featuredOfferedAt } from './featured-clock.js';
import type { Permitted } from './permit.js';
import { companyOf, personOf, writtenAt, type Telling } from './telling.js';

/** A hand-off with its claims, and who reached the person when. */
export interface Course {
  readonly handoff: StoryHandoff;
  readonly claims: readonly StoryClaim[];
  /** Missing while nobody has reached the person yet. */
  readonly reached?: { readonly repKey: string; readonly at: Date };
}

const BREACHED = 0.07;
const MEDIAN_MINUTES = 190;

/** Working minutes from offer to first touch: most within a morning, none late. */
function humanDelay(chance: Chance): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
  return Math.min(Math.max(MEDIAN_MINUTES * Math.exp(0.65 * normal), 18), reachWithinMinutes - 15);
}

function repFor(telling: Telling, chance: Chance, personKey: string): string {
  const person = personOf(telling, personKey);
  if (person.ownerKey) return person.ownerKey;
  const nearest = repForCountry(companyOf(person).country).key;
  return chance.happens(0.85) ? nearest : chance.pick(storyReps).key;
}

function anotherRep(chance: Chance, repKey: string): string {
  return chance.pick(storyReps.filter((rep) => rep.key !== repKey)).key;
}

type Said = Pick<StoryHandoff, 'personKey' | 'eventKey'> & { readonly handoffKey: string };

/** The hand-written people: on somebody's clock, or waiting. */
function writtenCourse(telling: Telling, said: Said): Course | undefined {
  const written = writtenAt(telling, said.personKey);
  if (!written) return undefined;
  const { now } = telling;
  const { handoffKey, ...who } = said;
  const offeredAt = featuredOfferedAt(written, now);
  const at = featuredClaimedAt(written, now);
  const handoff = { key: handoffKey, ...who, offeredAt };
  if (!at || 'waitingMinutes' in written.place) {
    return { handoff: { ...handoff, state: 'available' }, claims: [] };
  }
  const dueAt = storyOffice.shift(offeredAt, reachWithinMinutes);
  const claim: StoryClaim = { ...said, repKey: written.place.repKey, at, dueAt, ended: 'open' };
  return { handoff: { ...handoff, state: 'claimed' }, claims: [claim] };
}

/** Everybody else: claimed and reached, now and then by the second rep. */
function pastCourse(chance: Chance, said: Said, offeredAt: Date, repKey: string, fate: Fate): Course {
  const { handoffKey, ...who } = said;
  const handoff: StoryHandoff = { key: handoffKey, ...who, offeredAt, state: 'touched' };
  const due = (from: Date): Date => storyOffice.shift(from, reachWithinMinutes);
  if (fate === 'kept') {
    const delay = humanDelay(chance);
    const at = storyOffice.shift(offeredAt, delay * (0.08 + chance.next() * 0.4));
    const reachedAt = storyOffice.shift(offeredAt, delay);
    const claim: StoryClaim = {
      ...said,
      repKey,
      at,
      dueAt: due(offeredAt),
      ended: 'touched',
      endedAt: reachedAt,
    };
    return { handoff, claims: [claim], reached: { repKey, at: reachedAt } };
  }
  const firstAt = storyOffice.shift(offeredAt, chance.between(15, 90));
  const endedAt = fate === 'recycled' ? due(offeredAt) : storyOffice.shift(firstAt, chance.between(25, 120));
  const second = anotherRep(chance, repKey);
  const secondAt = storyOffice.shift(endedAt, chance.between(8, 60));
  const reachedAt = storyOffice.shift(secondAt, chance.between(20, 200));
  return {
    handoff,
    claims: [
      { ...said, repKey, at: firstAt, dueAt: due(offeredAt), ended: fate, endedAt },
      { ...said, repKey: second, at: secondAt, dueAt: due(endedAt), ended: 'touched', endedAt: reachedAt },
    ],
    reached: { repKey: second, at: reachedAt },
  };
}

type Fate = 'kept' | 'recycled' | 'handed_back';

/**
 * Offers to sales everybody who attended, allowed a rep to write, and did not answer
 * "no" to "got it?": those go to repair, never to a pitch.
 */
export function handOff(
  telling: Telling,
  permitted: Permitted,
  feedback: readonly StoryFeedback[],
): Course[] {
  const { event } = telling;
  if (event.stage !== 'done') return [];
  const chance = seeded(`hand off ${event.key}`);
  const answers = new Map(feedback.map((f) => [f.personKey, f]));
  let handedBack = event.key === featuredEventKey ? 1 : 0;
  return [...permitted.allowed]
    .filter((personKey) => answers.get(personKey)?.gotIt !== 'no')
    .map((personKey): Course => {
      const said: Said = { personKey, eventKey: event.key, handoffKey: `${event.key}/${personKey}` };
      const written = writtenCourse(telling, said);
      if (written) return written;
      const answered = answers.get(personKey);
      const offeredAt = answered
        ? storyOffice.shift(answered.at, chance.between(2, 9))
        : storyOffice.shift(event.endsAt, chance.between(90, 200));
      let fate: Fate = chance.happens(BREACHED) ? 'recycled' : 'kept';
      if (fate === 'kept' && handedBack === 0 && chance.happens(0.3)) {
        fate = 'handed_back';
        handedBack += 1;
      }
      return pastCourse(chance, said, offeredAt, repFor(telling, chance, personKey), fate);
    });
}
