import { featuredEventKey } from '../featured-people.js';
import { storyOffice } from '../office.js';
import type {
  StoryChannel,
  StoryFeedback,
  StoryOutcome,
  StoryOutcomeKind,
  StoryPhoneGrant,
  StoryTouch,
  StoryTouchNote,
} from '../plot-types.js';
import { seeded, type Chance } from '../seeded.js';
import { workdayAt } from '../work-time.js';
import { worded } from '../wording.js';
import { storyHandedBack, storyNoSuchProblem, storyNotNow, storyWrongPerson } from '../words/reasons.js';
import { storyTouchNotes, type TouchNoteText } from '../words/touch-notes.js';
import type { Course } from './hand-off.js';
import { personOf, type Telling } from './telling.js';

export interface Conversed {
  readonly touches: readonly StoryTouch[];
  readonly phoneGrants: readonly StoryPhoneGrant[];
  readonly outcomes: readonly StoryOutcome[];
}

/** Working minutes before now in which no past conversation goes on. */
const QUIET = 40;
const NO_SUCH_PROBLEM = 4;
const WRONG_PERSON = 1;
const NOT_NOW = 0.13;

/** Which of the reached people end how: opportunities first, those who got it before others. */
function endings(
  telling: Telling,
  chance: Chance,
  courses: readonly Course[],
  feedback: readonly StoryFeedback[],
): Map<string, StoryOutcomeKind> {
  const got = new Set(feedback.filter((f) => f.gotIt === 'yes').map((f) => f.personKey));
  const ranked = courses
    .map(({ handoff, claims }) => ({
      key: handoff.key,
      personKey: handoff.personKey,
      score: chance.next() + (got.has(handoff.personKey) ? 0.35 : 0) - (claims.length > 1 ? 1 : 0),
    }))
    .toSorted((a, b) => b.score - a.score);
  const opened = new Set<string>();
  const companies = new Set<string>();
  for (const { key, personKey } of ranked) {
    const { companyKey } = personOf(telling, personKey);
    if (opened.size >= (telling.measure.deals?.opened ?? 0) || companies.has(companyKey)) continue;
    if (telling.dealsBefore.has(companyKey)) continue;
    companies.add(companyKey);
    opened.add(key);
  }
  const rest = chance.shuffle(ranked.map(({ key }) => key).filter((key) => !opened.has(key)));
  const kinds = new Map<string, StoryOutcomeKind>();
  for (const key of opened) kinds.set(key, 'opportunity');
  rest.forEach((key, index) => {
    if (index < NO_SUCH_PROBLEM) kinds.set(key, 'no_such_problem');
    else if (index < NO_SUCH_PROBLEM + WRONG_PERSON) kinds.set(key, 'wrong_person');
    else if (index < NO_SUCH_PROBLEM + WRONG_PERSON + rest.length * NOT_NOW) kinds.set(key, 'not_now');
    else kinds.set(key, 'conversation');
  });
  return kinds;
}

/** A line for each channel that fits the event, round and round, so that few repeat. */
function noteDeck(chance: Chance, problemKey: string): (channel: StoryChannel) => StoryTouchNote {
  const fitting = storyTouchNotes.filter(({ about }) => about === null || about === problemKey);
  const decks = new Map<StoryChannel, TouchNoteText[]>();
  return (channel) => {
    let deck = decks.get(channel) ?? [];
    if (deck.length === 0) deck = chance.shuffle(fitting.filter((note) => note.channel === channel));
    decks.set(channel, deck);
    const drawn = deck.pop();
    if (!drawn) throw new Error(`Nothing to say by ${channel}`);
    const { note, valueGiven } = drawn;
    return { channel, note: worded(note, chance), valueGiven: worded(valueGiven, chance) };
  };
}

/** When and how a rep kept in touch: a mail first, because that is what was allowed. */
function contacts(chance: Chance, first: Date, until: Date, more: number) {
  const made: { at: Date; channel: StoryChannel }[] = [{ at: first, channel: 'mail' }];
  let last = first;
  for (let i = 0; i < more; i += 1) {
    last = storyOffice.shift(last, chance.between(600, 2600));
    if (last >= until) break;
    const channel = chance.pick(['call', 'call', 'call', 'mail', 'mail', 'message', 'in_person'] as const);
    made.push({ at: last, channel });
  }
  return made;
}

/** What is left to say at this event; taken from the end, so that nothing is said twice. */
interface Reasons {
  readonly noProblem: string[];
  readonly notNow: string[];
}

/** How it ended, with the reason or the date the person named. */
function ending(
  chance: Chance,
  base: Omit<StoryOutcome, 'reason'>,
  now: Date,
  reasons: Reasons,
): StoryOutcome {
  switch (base.kind) {
    case 'no_such_problem':
      return { ...base, reason: reasons.noProblem.pop() ?? '' };
    case 'wrong_person':
      return { ...base, reason: chance.pick(storyWrongPerson) };
    case 'not_now':
      return {
        ...base,
        reason: reasons.notNow.pop() ?? '',
        returnAt: workdayAt(now, chance.between(3, 70), '10:00', storyOffice.zone),
      };
    default:
      return base;
  }
}

/** Touches and outcomes of everybody who was reached. */
export function converse(
  telling: Telling,
  courses: readonly Course[],
  feedback: readonly StoryFeedback[],
): Conversed {
  const { event, now } = telling;
  const shared = seeded(`converse ${event.key}`);
  const recent = event.key === featuredEventKey;
  const until = storyOffice.shift(now, recent ? -600 : -QUIET);
  const note = noteDeck(shared, event.problemKey);
  const reached = courses.filter((course) => course.reached);
  const kinds = endings(telling, shared, reached, feedback);
  const reasons: Reasons = {
    noProblem: shared.shuffle(storyNoSuchProblem[event.problemKey] ?? []),
    notNow: shared.shuffle(storyNotNow),
  };
  const touches: StoryTouch[] = [];
  const phoneGrants: StoryPhoneGrant[] = [];
  const outcomes: StoryOutcome[] = [];

  for (const { handoff, claims, reached: touch } of reached) {
    if (!touch) continue;
    // A source of its own, so that one conversation cut short by now leaves the others alone.
    const chance = seeded(`converse ${handoff.key}`);
    const who = { handoffKey: handoff.key, personKey: handoff.personKey };
    const kind = kinds.get(handoff.key) ?? 'conversation';
    const back = claims.find((claim) => claim.ended === 'handed_back');
    if (back?.endedAt) {
      const reason = chance.pick(storyHandedBack);
      outcomes.push({ ...who, repKey: back.repKey, at: back.endedAt, kind: 'handed_back', reason });
    }
    const short = kind === 'no_such_problem' || kind === 'wrong_person';
    const more = short ? 0 : chance.between(kind === 'opportunity' ? 1 : 0, 2);
    const made = contacts(chance, touch.at, until, more);
    for (const { at, channel } of made) {
      touches.push({ ...who, repKey: touch.repKey, at, ...note(channel) });
    }
    const call = made.find(({ channel }) => channel === 'call');
    if (call) {
      const at = storyOffice.shift(call.at, -chance.between(60, 400));
      phoneGrants.push({ personKey: who.personKey, repKey: touch.repKey, at });
    }
    const last = made.at(-1)?.at ?? touch.at;
    const at = storyOffice.shift(last, recent ? chance.between(60, 300) : chance.between(60, 1400));
    if (at >= storyOffice.shift(now, -QUIET)) continue;
    outcomes.push(ending(chance, { ...who, repKey: touch.repKey, at, kind }, now, reasons));
  }
  return { touches, phoneGrants, outcomes };
}
