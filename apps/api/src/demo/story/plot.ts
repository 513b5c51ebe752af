import { storyEvents } from './events.js';
import { storyPeople } from './people.js';
import type {
  StoryAttendance,
  StoryClaim,
  StoryDecline,
  StoryFeedback,
  StoryHandoff,
  StoryInvitation,
  StoryOpportunity,
  StoryOutcome,
  StoryPhoneGrant,
  StoryPlot,
  StoryPromise,
  StoryQuestion,
  StoryRegistration,
  StoryTouch,
} from './plot-types.js';
import { answer, ask } from './plot/answer.js';
import { attend } from './plot/attend.js';
import { converse } from './plot/converse.js';
import { handOff, type Course } from './plot/hand-off.js';
import { inviteTo } from './plot/invite.js';
import { storyMeasures } from './plot/measures.js';
import { opportunities } from './plot/outcome.js';
import { permit } from './plot/permit.js';
import { promise } from './plot/promise.js';
import { registerFor } from './plot/register.js';
import type { Telling } from './plot/telling.js';
import { wantDeck } from './plot/want-deck.js';

/** What the hand-off became, once all its outcomes are known. */
function settle({ handoff }: Course, outcomes: readonly StoryOutcome[]): StoryHandoff {
  const closed = outcomes.some((o) => o.handoffKey === handoff.key && o.kind !== 'handed_back');
  return closed ? { ...handoff, state: 'closed' } : handoff;
}

/**
 * Tells six months of Closewell as they stand at `now`, event by event along the
 * funnel. Pure: the same `now` gives the same story, to the millisecond; another `now`
 * moves the dates and keeps the people. Nothing has happened after `now`; only
 * promises, snoozes and expected closings lie ahead. Times fall into Lisbon office
 * hours, except those of events themselves and of what people do at one.
 */
export function storyPlot(now: Date): StoryPlot {
  const people = storyPeople();
  const personByKey = new Map(people.map((person) => [person.key, person]));
  const events = new Map(storyEvents(now).map((event) => [event.key, event]));
  const deck = wantDeck();
  const permittedBefore = new Set<string>();
  const handedOffBefore = new Set<string>();
  const dealsBefore = new Set<string>();

  const invitations: StoryInvitation[] = [];
  const declines: StoryDecline[] = [];
  const registrations: StoryRegistration[] = [];
  const attendances: StoryAttendance[] = [];
  const questions: StoryQuestion[] = [];
  const feedback: StoryFeedback[] = [];
  const promises: StoryPromise[] = [];
  const handoffs: StoryHandoff[] = [];
  const claims: StoryClaim[] = [];
  const phoneGrants: StoryPhoneGrant[] = [];
  const touches: StoryTouch[] = [];
  const outcomes: StoryOutcome[] = [];
  const deals: StoryOpportunity[] = [];

  for (const [key, measure] of storyMeasures) {
    const event = events.get(key);
    if (!event) throw new Error(`No event is called ${key}`);
    const telling: Telling = {
      now,
      event,
      measure,
      people,
      personByKey,
      permittedBefore,
      handedOffBefore,
      dealsBefore,
    };
    const invited = inviteTo(telling);
    const registered = registerFor(telling, invited, deck);
    const came = attend(telling, registered.guests);
    const permitted = permit(telling, registered.guests, came);
    const answers = answer(telling, came, permitted);
    const courses = handOff(telling, permitted, answers);
    const conversed = converse(telling, courses, answers);

    invitations.push(...invited, ...registered.referrals);
    declines.push(...registered.declines);
    registrations.push(...permitted.registrations);
    attendances.push(...came);
    questions.push(...ask(telling, came));
    feedback.push(...answers);
    promises.push(...promise(telling, answers, courses));
    handoffs.push(...courses.map((course) => settle(course, conversed.outcomes)));
    claims.push(...courses.flatMap((course) => course.claims));
    phoneGrants.push(...conversed.phoneGrants);
    touches.push(...conversed.touches);
    outcomes.push(...conversed.outcomes);
    deals.push(...opportunities(telling, conversed.outcomes, permitted.registrations, deals));

    for (const deal of deals) dealsBefore.add(deal.companyKey);
    for (const course of courses) handedOffBefore.add(course.handoff.personKey);
    for (const { personKey, permissions } of permitted.registrations) {
      if (permissions.repMail) permittedBefore.add(personKey);
    }
    for (const personKey of permitted.afterwards) permittedBefore.add(personKey);
  }
  return {
    now,
    invitations,
    declines,
    registrations,
    attendances,
    questions,
    feedback,
    promises,
    handoffs,
    claims,
    phoneGrants,
    touches,
    outcomes,
    opportunities: deals,
  };
}
