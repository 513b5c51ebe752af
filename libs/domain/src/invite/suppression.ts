/** What is known of a nominated person before a mail may go to them. */
export interface Invitee {
  /** When an invitation to this event went to them. */
  sentAt: Date | null;
  /** Their answer to this event, when they have given one. */
  answer: 'invited' | 'registered' | 'waitlisted' | 'declined' | 'cancelled' | null;
  /** Their last word on mail about events: `withdraw` when they unsubscribed, null when they never said. */
  eventMail: 'grant' | 'withdraw' | null;
}

/** Why a person does not get an invitation, in the order in which the reasons count. */
export const SUPPRESSIONS = ['already_invited', 'already_answered', 'unsubscribed'] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];

export const SUPPRESSION_WORDS: Readonly<Record<Suppression, string>> = {
  already_invited: 'have been invited to it before',
  already_answered: 'have answered already',
  unsubscribed: 'do not want mail about events',
};

/**
 * Why this person gets no invitation, or undefined when one may go. One invitation per person and event; an answer,
 * whichever, ends the asking; and whoever unsubscribed stays unsubscribed.
 */
export function suppressionOf({ sentAt, answer, eventMail }: Invitee): Suppression | undefined {
  if (sentAt) return 'already_invited';
  if (answer && answer !== 'invited') return 'already_answered';
  return eventMail === 'withdraw' ? 'unsubscribed' : undefined;
}
