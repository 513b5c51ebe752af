/**
 * The shapes of the demo story: what happened at the invented company Closewell.
 *
 * Everything here is plain data. Keys (`memberKey`, `eventKey`…) are stable words
 * chosen by the story, not database ids; whoever feeds the story keeps the map.
 * Every `Date` is an instant; zones are IANA names; money is whole euros.
 */
export type StoryTeam = 'marketing' | 'sales';
export type StoryRole = 'contributor' | 'leader' | 'admin';
export type StoryLanguage = 'en' | 'de' | 'fr' | 'pt' | 'es' | 'it';

export interface StoryMember {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly team: StoryTeam;
  readonly role: StoryRole;
  /** What the person does, in one line. */
  readonly title: string;
  /** Where the person works, in words; `countries` says the same for routing. */
  readonly territory: string;
  /** ISO 3166 alpha-2; empty for those who take no hand-offs. */
  readonly countries: readonly string[];
  readonly timeZone: string;
  /** Open claims the rep takes at most; 0 for those who take none. */
  readonly claimCap: number;
}

export interface StoryPersona {
  readonly role: string;
  readonly industry: string;
}

export interface StoryEvidence {
  readonly figure: string;
  readonly what: string;
  readonly source: string;
  /** First day of the month of the evidence, `YYYY-MM-DD`. */
  readonly date: string;
}

export interface StoryProblem {
  readonly key: string;
  readonly statement: string;
  readonly persona: StoryPersona;
  /** One short paragraph. */
  readonly whyItMatters: string;
  readonly evidence: readonly StoryEvidence[];
  /** Questions that open a conversation about them, never about us. */
  readonly openers: readonly string[];
  readonly disqualifiers: readonly string[];
  readonly ownerKey: string;
  /** `YYYY-MM-DD`; may lie in the past, then the review is overdue. */
  readonly reviewOn: string;
}

export interface StoryCompany {
  readonly key: string;
  readonly name: string;
  readonly industry: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly employees: number;
  readonly domain: string;
  readonly timeZone: string;
}

/** Whether the person allowed mail about events before the story begins. */
export type StoryStanding = 'granted' | 'withdrawn' | 'not_asked';

export interface StoryPerson {
  readonly key: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly companyKey: string;
  /** The person's role at the company, such as "Group Controller". */
  readonly title: string;
  readonly timeZone: string;
  /** The one rep who owns the person, if any. */
  readonly ownerKey: string | null;
  readonly eventMail: StoryStanding;
  /** How the person came to be known, in words. */
  readonly metThrough: string;
}

export interface StoryWant {
  readonly text: string;
  /** The problem the attendee ticked beside the words, if any. */
  readonly problemKey: string | null;
  readonly language: StoryLanguage;
}

export type StoryStage = 'proposed' | 'planning' | 'ready' | 'published' | 'live' | 'done';
export type StoryFormat = 'webinar' | 'workshop' | 'dinner' | 'booth' | 'roundtable' | 'breakfast';
export type StoryMode = 'virtual' | 'in_person' | 'hybrid';

export interface StorySpeaker {
  readonly name: string;
  readonly part: 'host' | 'speaker';
  /** Why to listen to this person, in one line. */
  readonly line: string;
  readonly memberKey?: string;
  readonly companyKey?: string;
}

export interface StoryGoals {
  readonly invite: number;
  readonly register: number;
  readonly attend: number;
  readonly warm: number;
  readonly handOff: number;
  readonly converse: number;
  readonly outcome: number;
}

export interface StoryKeyTurn {
  readonly side: StoryTeam;
  readonly byKey: string;
  readonly at: Date;
  /** Set when a later change of promise, audience or date voided the key. */
  readonly voidedAt?: Date;
}

/** A change after a key was turned: what stood there, what stands there now. */
export interface StoryChange {
  readonly at: Date;
  readonly byKey: string;
  readonly field: 'date' | 'audience' | 'takeAway1' | 'takeAway2' | 'takeAway3';
  readonly before: string;
  readonly after: string;
}

export interface StoryEvent {
  readonly key: string;
  readonly stage: StoryStage;
  /** Short name for navigation and mails between colleagues. */
  readonly title: string;
  /** What an attendee leaves with, as a sentence: the headline. */
  readonly promise: string;
  readonly lede: string;
  readonly takeAways: readonly string[];
  readonly audience: StoryPersona & { readonly text: string };
  readonly problemKey: string;
  readonly format: StoryFormat;
  readonly mode: StoryMode;
  readonly timeZone: string;
  /** A wish rather than a date while `stage` is `proposed`. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly link: string | null;
  readonly minutesAsked: number;
  readonly capacity: number;
  readonly speakers: readonly StorySpeaker[];
  readonly proof: { readonly figure: string; readonly source: string };
  readonly followUp: string;
  readonly notForYouIf: string;
  /** The three fields the event began with. */
  readonly proposal: { readonly who: string; readonly problem: string; readonly get: string };
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly adoptedBy: string | null;
  readonly adoptedAt: Date | null;
  readonly keyTurns: readonly StoryKeyTurn[];
  readonly changes: readonly StoryChange[];
  readonly publishedAt: Date | null;
  readonly goals: StoryGoals;
  readonly budgetEur: number;
  /** Known once the event is over. */
  readonly costEur: number | null;
}
