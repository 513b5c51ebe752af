import type { FactKind } from '../facts.js';
import type { ContactAllowed, ContactChannel } from '../handoff/contact-words.js';
import { contactLines } from '../handoff/contact-words.js';
import { type HandoffStatus, isLiveClaim } from '../handoff/handoff-status.js';
import type { TouchChannel } from './touch-input.js';

/** Which permissions cover a channel. Meetings and messages were agreed in words, so either will do. */
const COVERED_BY: Record<TouchChannel, readonly ContactChannel[]> = {
  mail: ['mail'],
  phone: ['phone'],
  meeting: ['mail', 'phone'],
  message: ['mail', 'phone'],
};

export interface TouchSituation {
  status: HandoffStatus;
  claimedBy: string | null;
  /** What they allow a rep at this moment. */
  allowed: readonly ContactAllowed[];
  /** A conversation with this person for this event has been logged before. */
  conversedBefore: boolean;
}

export interface TouchWanted {
  repId: string;
  channel: TouchChannel;
  conversation: boolean;
}

export type TouchDecision =
  | {
      kind: 'accepted';
      /** The first touch stops the clock. */
      first: boolean;
      facts: Extract<FactKind, 'touch.logged' | 'conversation.held'>[];
    }
  | { kind: 'not_yours' }
  | { kind: 'no_permission'; allowed: string[] };

/** True when a permission in force covers this channel. The draft's Send is decided by the same rule. */
export function mayContact(channel: TouchChannel, allowed: readonly ContactAllowed[]): boolean {
  return allowed.some((one) => COVERED_BY[channel].includes(one.channel));
}

/** May this touch be logged, and what does it state? A missing permission is the one thing that blocks. */
export function decideTouch(wanted: TouchWanted, situation: TouchSituation): TouchDecision {
  if (!isLiveClaim(situation.status) || situation.claimedBy !== wanted.repId) return { kind: 'not_yours' };
  if (!mayContact(wanted.channel, situation.allowed)) {
    return {
      kind: 'no_permission',
      allowed: contactLines(situation.allowed).map(({ sentence }) => sentence),
    };
  }
  const held = wanted.conversation && !situation.conversedBefore;
  return {
    kind: 'accepted',
    first: situation.status === 'claimed',
    facts: held ? ['touch.logged', 'conversation.held'] : ['touch.logged'],
  };
}

const CHANNEL_WORDS: Record<TouchChannel, string> = {
  mail: 'mail',
  phone: 'calls',
  meeting: 'meetings',
  message: 'messages',
};

/** The refusal in words, naming what is allowed instead. */
export function noPermissionWords(channel: TouchChannel, allowed: readonly string[]): string {
  const instead =
    allowed.length > 0 ? ` They allow: ${allowed.join('; ')}.` : ' They allow no contact by a rep.';
  return `They have not allowed ${CHANNEL_WORDS[channel]}.${instead}`;
}
