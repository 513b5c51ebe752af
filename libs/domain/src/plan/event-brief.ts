import type { Team } from '../policy.js';
import type { Stage } from '../stages.js';

/** What is stored of an event's way; the rest (ready, live, done) follows from the brief and the time. */
export const STORED_STAGES = ['proposed', 'planning', 'published', 'cancelled', 'declined'] as const;
export type StoredStage = (typeof STORED_STAGES)[number];

export const EVENT_FORMATS = ['webinar', 'workshop', 'roundtable', 'dinner', 'breakfast', 'booth'] as const;
export type EventFormat = (typeof EVENT_FORMATS)[number];

export const EVENT_MODES = ['virtual', 'in_person', 'hybrid'] as const;
export type EventMode = (typeof EVENT_MODES)[number];

/** The stages an event sets goals for: everything after the plan itself. */
export const GOAL_STAGES = [
  'invite',
  'register',
  'attend',
  'warm',
  'handoff',
  'converse',
  'outcome',
] as const;
export type GoalStage = Exclude<Stage, 'plan'>;

/** How many people the event wants at each stage; a stage without a goal is left out or null. */
export type Goals = Partial<Record<GoalStage, number | null>>;

/** A figure that shows the promise was kept before, and whose it is. */
export interface Proof {
  figure: string;
  source: string;
}

export interface Host {
  name: string;
  part: 'host' | 'speaker';
  /** Why to listen to this person, in one line. */
  line?: string | null;
  /** Set when the host is a member of the workspace. */
  memberId?: string | null;
}

/** Everything the rules of planning look at. Times are instants; the zone says how people read them. */
export interface EventBrief {
  stage: StoredStage;
  audience: string;
  problemId: string | null;
  promise: string;
  takeAways: string[];
  summary: string | null;
  notFor: string | null;
  minutesAsked: number | null;
  proof: Proof | null;
  followUp: string | null;
  format: EventFormat | null;
  mode: EventMode | null;
  place: string | null;
  joinUrl: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string;
  capacity: number | null;
  seatsTaken: number;
  hosts: Host[];
  goals: Goals;
  /** Grows with every edit. */
  revision: number;
  /** Grows with every edit of what the keys cover. */
  keyRevision: number;
  proposedTeam: Team;
}
