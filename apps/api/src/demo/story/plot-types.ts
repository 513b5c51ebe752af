import type { StoryRole } from './types.js';

/** How an invitation came about: sent by marketing, by a rep in person, or by a friend. */
export type StoryInvitationKind = 'marketing' | 'rep' | 'referral';

export interface StoryInvitation {
  readonly personKey: string;
  readonly eventKey: string;
  readonly at: Date;
  readonly byMember: string;
  readonly kind: StoryInvitationKind;
  /** Why it is worth that person's time: always there when a rep nominated. */
  readonly reason?: string;
  /** The attendee who forwarded it: always there for a referral. */
  readonly referredBy?: string;
}

export interface StoryDecline {
  readonly personKey: string;
  readonly eventKey: string;
  readonly at: Date;
}

export interface StoryRegistration {
  readonly personKey: string;
  readonly eventKey: string;
  readonly at: Date;
  /** `waitlisted` when the seats were gone: the order of `at` decides. */
  readonly answer: 'registered' | 'waitlisted';
  /** Verbatim, and the problem ticked beside it. */
  readonly want?: string;
  readonly wantProblemKey?: string;
  /** Each chosen apart; neither is needed for a seat. */
  readonly permissions: { readonly eventMail: boolean; readonly repMail: boolean };
  readonly cancelledAt?: Date;
}

export interface StoryJoin {
  readonly from: Date;
  /** Null while the person is still in: only at a live event. */
  readonly to: Date | null;
}

export interface StoryAttendance {
  readonly personKey: string;
  readonly eventKey: string;
  readonly via: 'online' | 'door';
  /** In order, never overlapping. */
  readonly joins: readonly StoryJoin[];
}

export interface StoryQuestion {
  readonly personKey: string;
  readonly eventKey: string;
  readonly at: Date;
  readonly text: string;
}

export type StoryYesPartlyNo = 'yes' | 'partly' | 'no';

export interface StoryFeedback {
  readonly personKey: string;
  readonly eventKey: string;
  readonly at: Date;
  readonly gotIt: StoryYesPartlyNo;
  readonly worthIt: StoryYesPartlyNo;
  readonly missing?: string;
  /** Given on the page after the event by those who had not given it before. */
  readonly repMail: boolean;
}

/** Something promised to an attendee. Open while `keptAt` is missing. */
export interface StoryPromise {
  readonly personKey: string;
  readonly eventKey: string;
  readonly ownerKey: string;
  readonly what: string;
  readonly madeAt: Date;
  readonly dueAt: Date;
  readonly keptAt?: Date;
}

/** A warm attendee who allowed contact by a rep, offered to sales. */
export interface StoryHandoff {
  readonly key: string;
  readonly personKey: string;
  readonly eventKey: string;
  readonly offeredAt: Date;
  readonly state: 'available' | 'claimed' | 'touched' | 'closed';
}

export interface StoryClaim {
  readonly handoffKey: string;
  readonly personKey: string;
  readonly eventKey: string;
  readonly repKey: string;
  readonly at: Date;
  /** When the promise to touch runs out, counted in working hours. */
  readonly dueAt: Date;
  /** `open` may be overdue: that is a breach of now. */
  readonly ended: 'open' | 'touched' | 'recycled' | 'handed_back';
  readonly endedAt?: Date;
}

export type StoryChannel = 'mail' | 'call' | 'message' | 'in_person';

export interface StoryTouchNote {
  readonly channel: StoryChannel;
  readonly note: string;
  /** What the person had from it. */
  readonly valueGiven: string;
}

export interface StoryTouch extends StoryTouchNote {
  readonly handoffKey: string;
  readonly personKey: string;
  readonly repKey: string;
  readonly at: Date;
}

export type StoryOutcomeKind =
  | 'conversation'
  | 'opportunity'
  | 'not_now'
  | 'no_such_problem'
  | 'wrong_person'
  | 'handed_back';

export interface StoryOutcome {
  readonly handoffKey: string;
  readonly personKey: string;
  readonly repKey: string;
  readonly at: Date;
  readonly kind: StoryOutcomeKind;
  /** Missing only for `conversation` and `opportunity`. */
  readonly reason?: string;
  /** `not_now`: the date the person named; after `now` means snoozed. */
  readonly returnAt?: Date;
}

/** Given by the person on their own page, after a mail was answered. */
export interface StoryPhoneGrant {
  readonly personKey: string;
  readonly repKey: string;
  readonly at: Date;
}

export type StoryDealStage = 'qualified' | 'proposal' | 'negotiation' | 'won' | 'lost';

export interface StoryOpportunity {
  readonly key: string;
  readonly name: string;
  readonly personKey: string;
  readonly companyKey: string;
  readonly handoffKey: string;
  readonly eventKey: string;
  readonly problemKey: string;
  readonly repKey: string;
  readonly amountEur: number;
  readonly openedAt: Date;
  readonly stage: StoryDealStage;
  /** In order; the first is `qualified` at `openedAt`, the last is `stage`. */
  readonly moves: readonly { readonly stage: StoryDealStage; readonly at: Date }[];
  readonly expectedCloseOn: Date;
  /** Why it was won or lost. */
  readonly reason?: string;
}

export interface StoryPlot {
  readonly now: Date;
  readonly invitations: readonly StoryInvitation[];
  readonly declines: readonly StoryDecline[];
  readonly registrations: readonly StoryRegistration[];
  readonly attendances: readonly StoryAttendance[];
  readonly questions: readonly StoryQuestion[];
  readonly feedback: readonly StoryFeedback[];
  readonly promises: readonly StoryPromise[];
  readonly handoffs: readonly StoryHandoff[];
  readonly claims: readonly StoryClaim[];
  readonly phoneGrants: readonly StoryPhoneGrant[];
  readonly touches: readonly StoryTouch[];
  readonly outcomes: readonly StoryOutcome[];
  readonly opportunities: readonly StoryOpportunity[];
}

/** One thing that waits for one member. `refs` are keys of the story. */
export interface StoryWaiting {
  readonly memberKey: string;
  readonly role: StoryRole;
  readonly what:
    | 'turn_key'
    | 'adopt_proposal'
    | 'reach_people'
    | 'breach'
    | 'keep_promise'
    | 'review_problem';
  readonly refs: readonly string[];
}
