/** What is known of a nominated person before a mail may go to them. */
export interface Invitee {
  /** When an invitation to this event went to them. */
  sentAt: Date | null;
  /** Their answer to this event, when they have given one. */
  answer: 'invited' | 'registered' | 'waitlisted' | 'declined' | 'cancelled' | null;
  /** Their last word on mail about events: `withdraw` when they unsubscribed, null when they never said. */
  eventMail: 'grant' | 'withdraw' | null;
  /** True when what they allowed ran until a day that has passed. */
  ended: boolean;
  /** True when an invitation to another event went to them within `CALM_DAYS`. */
  lately: boolean;
}

/** "At most one a month" stands in the sentence that people allow. */
export const CALM_DAYS = 30;

/** Why a person does not get an invitation, in the order in which the reasons count. */
export const SUPPRESSIONS = [
  'already_invited',
  'already_answered',
  'unsubscribed',
  'permission_ended',
  'invited_lately',
] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];

export const SUPPRESSION_WORDS: Readonly<Record<Suppression, string>> = {
  already_invited: 'have been invited to it before',
  already_answered: 'have answered already',
  unsubscribed: 'do not want mail about events',
  permission_ended: 'allowed mail until a day that has passed',
  invited_lately: 'allow one mail a month and have had it',
};

/**
 * Why this person gets no invitation, or undefined when one may go. One invitation per person and event; an answer,
 * whichever, ends the asking; whoever unsubscribed stays unsubscribed; and what people allow holds in each of its
 * words: until its day, and at most one a month.
 */
export function suppressionOf({
  sentAt,
  answer,
  eventMail,
  ended,
  lately,
}: Invitee): Suppression | undefined {
  if (sentAt) return 'already_invited';
  if (answer && answer !== 'invited') return 'already_answered';
  if (eventMail === 'withdraw') return 'unsubscribed';
  if (eventMail !== 'grant') return undefined;
  if (ended) return 'permission_ended';
  return lately ? 'invited_lately' : undefined;
}
