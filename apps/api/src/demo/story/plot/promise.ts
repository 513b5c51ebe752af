import { featuredEventKey } from '../featured-people.js';
import { storyOffice } from '../office.js';
import type { StoryFeedback, StoryPromise } from '../plot-types.js';
import { seeded } from '../seeded.js';
import { workdayAt } from '../work-time.js';
import { storyPromiseTexts } from '../words/promises.js';
import type { Course } from './hand-off.js';
import { marketerOf, writtenAt, type Telling } from './telling.js';

/** Who owes what of the newest clinic, due so many days from now at the end of the day. */
const owed: readonly (readonly [ownerKey: string, days: number])[] = [
  ['mara', 0],
  ['mara', -1],
  ['ingrid', 0],
  ['mara', 2],
  ['noor', 1],
  ['ingrid', 3],
];

/**
 * What was promised to people who found something missing. Promises of older events
 * are kept; those of the newest clinic are open, one of them since yesterday.
 */
export function promise(
  telling: Telling,
  feedback: readonly StoryFeedback[],
  courses: readonly Course[],
): StoryPromise[] {
  const { event, now } = telling;
  if (event.stage !== 'done') return [];
  const chance = seeded(`promise ${event.key}`);
  const texts = storyPromiseTexts[event.problemKey] ?? [];
  const recent = event.key === featuredEventKey;
  const reps = new Map(courses.map((course) => [course.handoff.personKey, course.reached?.repKey]));
  const first = feedback.find((f) => writtenAt(telling, f.personKey)?.missing);
  const others = feedback.filter((f) => f.missing && !writtenAt(telling, f.personKey));
  const asked = recent && first ? [first, ...others] : others;
  return texts.flatMap((what, index): StoryPromise[] => {
    const wish = asked[index];
    if (!wish) return [];
    const madeAt = storyOffice.shift(wish.at, chance.between(4, 20));
    const base = { personKey: wish.personKey, eventKey: event.key, what, madeAt };
    if (recent) {
      const [ownerKey, days] = owed[index % owed.length] ?? ['ingrid', 1];
      return [{ ...base, ownerKey, dueAt: workdayAt(now, days, '17:00', storyOffice.zone) }];
    }
    const ownerKey = reps.get(wish.personKey) ?? marketerOf(event);
    const dueAt = storyOffice.shift(madeAt, chance.between(3, 6) * 480);
    const late = chance.happens(0.15) ? 700 : 0;
    const keptAt = storyOffice.shift(dueAt, late - chance.between(60, 600));
    return [{ ...base, ownerKey, dueAt, keptAt }];
  });
}
