import { storyOffice } from '../office.js';
import type { StoryDecline, StoryInvitation } from '../plot-types.js';
import { seeded, type Chance } from '../seeded.js';
import { storyReferralReasons } from '../words/nominations.js';
import { companyOf, earlier, later, plusMinutes, personOf, writtenAt, writtenPart } from './telling.js';
import type { Telling } from './telling.js';
import type { WantDeck } from './want-deck.js';

/** Somebody who registered, before it is known what they allowed. */
export interface Guest {
  readonly personKey: string;
  readonly at: Date;
  readonly answer: 'registered' | 'waitlisted';
  readonly want?: string;
  readonly wantProblemKey?: string;
  readonly cancelledAt?: Date;
}

export interface Registered {
  readonly guests: readonly Guest[];
  readonly referrals: readonly StoryInvitation[];
  readonly declines: readonly StoryDecline[];
}

const WITH_WANT = 0.46;
const TICKS_PROBLEM = 0.85;
const DECLINES = 0.03;
const WEEK = 7 * 1440;

/** The last moment at which somebody can have registered by now. */
function lastCall({ event, now }: Telling): Date {
  return earlier(plusMinutes(event.startsAt, -20), plusMinutes(now, -4));
}

/** Nearly half answer soon after the invitation, the rest in the last week before it begins. */
function answeredAt(telling: Telling, chance: Chance, invitedAt: Date): Date {
  const first = plusMinutes(invitedAt, 3);
  const last = lastCall(telling);
  if (chance.happens(0.45)) return storyOffice.within(chance, first, last, 3);
  return storyOffice.within(chance, later(first, plusMinutes(last, -WEEK)), last);
}

/** People with a hand-off behind them come again only to what lies ahead of now. */
function maySignUp(telling: Telling, personKey: string): boolean {
  const ahead = telling.event.stage === 'published';
  if (writtenPart(personOf(telling, personKey))) return false;
  return ahead || !telling.handedOffBefore.has(personKey);
}

function bringFriends(telling: Telling, chance: Chance, known: Set<string>, hosts: readonly Guest[]) {
  const last = lastCall(telling);
  const invitations: StoryInvitation[] = [];
  for (const host of chance.shuffle(hosts)) {
    if (invitations.length >= telling.measure.referrals) break;
    const person = personOf(telling, host.personKey);
    const friend = telling.people.find(
      (other) =>
        other.companyKey === person.companyKey &&
        other.eventMail === 'granted' &&
        !known.has(other.key) &&
        maySignUp(telling, other.key),
    );
    if (!friend) continue;
    known.add(friend.key);
    invitations.push({
      personKey: friend.key,
      eventKey: telling.event.key,
      at: storyOffice.within(chance, plusMinutes(host.at, 2), plusMinutes(last, -5)),
      byMember: friend.ownerKey ?? telling.event.proposedBy,
      kind: 'referral',
      reason: chance.pick(storyReferralReasons),
      referredBy: host.personKey,
    });
  }
  return invitations;
}

/** Words, cancellation and seat for one who signed up. */
function guest(telling: Telling, chance: Chance, deck: WantDeck, personKey: string, at: Date): Guest {
  const written = writtenAt(telling, personKey);
  const topic = telling.event.problemKey;
  const base = { personKey, at, answer: 'registered' as const };
  if (written) return { ...base, want: written.want, wantProblemKey: topic };
  if (!chance.happens(WITH_WANT)) return base;
  const want = deck.draw(chance, companyOf(personOf(telling, personKey)), topic);
  const ticked = want.problemKey !== null && chance.happens(TICKS_PROBLEM);
  return { ...base, want: want.text, ...(ticked ? { wantProblemKey: want.problemKey ?? topic } : {}) };
}

/** First come, first seated; the list keeps its order, so that chance does not hang on dates. */
function takeSeats(guests: readonly Guest[], capacity: number): Guest[] {
  const first = new Set(guests.toSorted((a, b) => a.at.getTime() - b.at.getTime()).slice(0, capacity));
  return guests.map((g) => (first.has(g) ? g : { ...g, answer: 'waitlisted' }));
}

/** Who of the invited registers, whom they bring along, and who says no. */
export function registerFor(
  telling: Telling,
  invitations: readonly StoryInvitation[],
  deck: WantDeck,
): Registered {
  const { event, measure } = telling;
  const chance = seeded(`register ${event.key}`);
  const ranked = invitations
    .map((invitation) => {
      const written = writtenAt(telling, invitation.personKey) !== undefined;
      const willing = written || maySignUp(telling, invitation.personKey);
      const liking = chance.next() + (invitation.kind === 'rep' ? 0.3 : 0);
      return { invitation, score: written ? Infinity : willing ? liking : -1 };
    })
    .toSorted((a, b) => b.score - a.score);
  const count = Math.round(measure.register * invitations.length);
  const signUp = ({ personKey, at }: StoryInvitation): Guest =>
    guest(telling, chance, deck, personKey, answeredAt(telling, chance, at));

  const hosts = ranked.slice(0, count).map(({ invitation }) => signUp(invitation));
  const known = new Set(invitations.map((invitation) => invitation.personKey));
  const referrals = bringFriends(telling, chance, known, hosts);
  const seated = takeSeats([...hosts, ...referrals.map(signUp)], event.capacity);

  const cancelling = new Set(
    chance
      .shuffle(seated.filter((g) => !writtenAt(telling, g.personKey)))
      .slice(0, measure.cancel)
      .map((g) => g.personKey),
  );
  const last = lastCall(telling);
  const guests = seated.map((g): Guest => {
    if (!cancelling.has(g.personKey)) return g;
    return { ...g, cancelledAt: storyOffice.within(chance, plusMinutes(g.at, 1), last) };
  });
  const declines = ranked
    .slice(count)
    .filter(() => chance.happens(DECLINES))
    .map(({ invitation: { personKey, at } }) => ({
      personKey,
      eventKey: event.key,
      at: storyOffice.within(chance, plusMinutes(at, 3), last, 3),
    }));
  return { guests, referrals, declines };
}
