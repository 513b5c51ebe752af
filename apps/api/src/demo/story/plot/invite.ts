import { repForCountry } from '../members.js';
import { storyOffice } from '../office.js';
import type { StoryInvitation } from '../plot-types.js';
import { seeded, type Chance } from '../seeded.js';
import type { StoryPerson } from '../types.js';
import { storyNominationReasons } from '../words/nominations.js';
import { companyOf, earlier, marketerOf, plusMinutes, writtenAt, type Telling } from './telling.js';

const FIRST_WAVE_AFTER = 120;
const SECOND_WAVE_AFTER = 6 * 480;
const BY_REP = 0.09;

/** How well the event fits the person; higher is asked first. */
function fit(telling: Telling, chance: Chance, person: StoryPerson): number {
  const { audience } = telling.event;
  const company = companyOf(person);
  let score = chance.next();
  if (person.title === audience.role) score += 0.4;
  if (company.industry === audience.industry) score += 0.25;
  if (telling.measure.near?.countries.includes(company.country)) score += 0.6;
  return writtenAt(telling, person.key) ? Infinity : score;
}

function mayBeAsked(telling: Telling, person: StoryPerson): boolean {
  const near = telling.measure.near;
  if (near?.only && !near.countries.includes(companyOf(person).country)) return false;
  return person.eventMail === 'granted';
}

/**
 * Who is invited, by whom and when: two waves by marketing, each sent at one instant, and
 * personal invitations by reps with a reason. Nobody who withdrew, or never allowed
 * mail about events, is among them.
 */
export function inviteTo(telling: Telling): StoryInvitation[] {
  const { event, measure, now } = telling;
  const chance = seeded(`invite ${event.key}`);
  const opened = event.publishedAt;
  if (!opened) return [];
  const firstWave = storyOffice.shift(opened, FIRST_WAVE_AFTER);
  const secondWave = storyOffice.shift(opened, SECOND_WAVE_AFTER);
  const until = earlier(plusMinutes(event.startsAt, -2 * 1440), plusMinutes(now, -60));
  const invited = telling.people
    .filter((person) => mayBeAsked(telling, person))
    .map((person) => ({ person, score: fit(telling, chance, person) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, measure.invite);
  const reasons = chance.shuffle(storyNominationReasons);
  return invited.map(({ person }, index): StoryInvitation => {
    const base = { personKey: person.key, eventKey: event.key };
    if (chance.happens(BY_REP)) {
      const at = storyOffice.within(chance, storyOffice.shift(firstWave, 60), until);
      const byMember = person.ownerKey ?? repForCountry(companyOf(person).country).key;
      const reason = reasons[index % reasons.length] ?? '';
      return { ...base, at, byMember, kind: 'rep', reason };
    }
    const at = index % 5 < 3 ? firstWave : secondWave;
    return { ...base, at, byMember: marketerOf(event), kind: 'marketing' };
  });
}
