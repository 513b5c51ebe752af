import { storyOffice } from '../office.js';
import type { StoryAttendance, StoryFeedback, StoryQuestion, StoryYesPartlyNo } from '../plot-types.js';
import { seeded, type Chance } from '../seeded.js';
import { storyMissing } from '../words/missing.js';
import { storyQuestions } from '../words/questions.js';
import { featuredOfferedAt } from './featured-clock.js';
import type { Permitted } from './permit.js';
import { earlier, later, plusMinutes, writtenAt, type Telling } from './telling.js';

/** Shares in a hundred, counted over all answers of the story. */
const GOT_IT = { yes: 0.61, partly: 0.28 };
const WORTH_IT: Readonly<Record<StoryYesPartlyNo, { yes: number; partly: number }>> = {
  yes: { yes: 0.88, partly: 0.1 },
  partly: { yes: 0.55, partly: 0.38 },
  no: { yes: 0.25, partly: 0.35 },
};
/** Working minutes before now in which nobody but the hand-written people answers. */
const QUIET = 1100;

function say(chance: Chance, shares: { yes: number; partly: number }): StoryYesPartlyNo {
  const roll = chance.next();
  if (roll < shares.yes) return 'yes';
  return roll < shares.yes + shares.partly ? 'partly' : 'no';
}

/** Questions people asked during the event, inside their own minutes. */
export function ask(telling: Telling, attendances: readonly StoryAttendance[]): StoryQuestion[] {
  const { event, now } = telling;
  const chance = seeded(`ask ${event.key}`);
  const bank = storyQuestions[event.problemKey] ?? [];
  // Two events share the accruals questions: the second takes those the first left over.
  const texts =
    event.stage === 'live' ? bank.slice(12) : bank.slice(0, 12 + (event.problemKey === 'accruals' ? 0 : 8));
  const askers = chance
    .shuffle(attendances)
    .filter((a) => !writtenAt(telling, a.personKey))
    .slice(0, texts.length);
  const at = ({ joins }: StoryAttendance): Date => {
    const from = later(joins[0]?.from ?? event.startsAt, event.startsAt);
    const to = earlier(joins[0]?.to ?? now, event.endsAt);
    return new Date(from.getTime() + (0.3 + chance.next() * 0.6) * (to.getTime() - from.getTime()));
  };
  const fromBank = askers.map((a, index): StoryQuestion => ({
    personKey: a.personKey,
    eventKey: event.key,
    at: at(a),
    text: texts[index] ?? '',
  }));
  const written = attendances.flatMap((a): StoryQuestion[] => {
    const text = writtenAt(telling, a.personKey)?.question;
    return text ? [{ personKey: a.personKey, eventKey: event.key, at: at(a), text }] : [];
  });
  return [...fromBank, ...written].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** What attendees answered on the page after the event. */
export function answer(
  telling: Telling,
  attendances: readonly StoryAttendance[],
  permitted: Permitted,
): StoryFeedback[] {
  const { event, measure, now } = telling;
  if (event.stage !== 'done') return [];
  const chance = seeded(`answer ${event.key}`);
  const lacks = chance.shuffle([...(storyMissing[event.problemKey] ?? []), ...(storyMissing.any ?? [])]);
  let told = 0;
  const missing = (gotIt: StoryYesPartlyNo): string | undefined => {
    if (!chance.happens(gotIt === 'yes' ? 0.08 : 0.7)) return undefined;
    told += 1;
    return lacks[told % lacks.length];
  };
  const until = earlier(plusMinutes(event.endsAt, 7 * 1440), storyOffice.shift(now, -QUIET));
  return attendances
    .map(({ personKey }) => {
      const certain = writtenAt(telling, personKey) || permitted.afterwards.has(personKey);
      const liking = chance.next() + (permitted.allowed.has(personKey) ? 0.1 : 0);
      return { personKey, score: certain ? Infinity : liking };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, Math.round(measure.answer * attendances.length))
    .map(({ personKey }): StoryFeedback => {
      const base = { personKey, eventKey: event.key };
      const written = writtenAt(telling, personKey);
      if (written) {
        const at = storyOffice.shift(featuredOfferedAt(written, now), -6);
        const { gotIt, worthIt } = written;
        const lack = written.missing;
        return { ...base, at, gotIt, worthIt, ...(lack ? { missing: lack } : {}), repMail: false };
      }
      const repMail = permitted.afterwards.has(personKey);
      // Whoever asks to be written to has not come for nothing.
      const gotIt = repMail ? chance.pick(['yes', 'yes', 'partly'] as const) : say(chance, GOT_IT);
      const lack = missing(gotIt);
      return {
        ...base,
        at: storyOffice.within(chance, plusMinutes(event.endsAt, 60), until, 2.5),
        gotIt,
        worthIt: say(chance, WORTH_IT[gotIt]),
        ...(lack ? { missing: lack } : {}),
        repMail,
      };
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
