import { z } from 'zod';
import { EVENT_FORMATS, EVENT_MODES, GOAL_STAGES, type GoalStage } from './event-brief.js';

const line = (name: string, max: number) =>
  z
    .string({ error: `${name} is missing.` })
    .trim()
    .min(1, `${name} is missing.`)
    .max(max, `${name} may have ${max} characters at most.`);

/** Text that may be left out; nothing but blanks is nothing. */
const text = (name: string, max: number) =>
  z
    .string()
    .trim()
    .max(max, `${name} may have ${max} characters at most.`)
    .transform((value) => value || null)
    .nullable();

const count = (name: string, min: number, max: number) =>
  z
    .int({ error: `${name} must be a whole number.` })
    .min(min, `${name} must be ${min} or more.`)
    .max(max, `${name} may be ${max.toLocaleString('en')} at most.`);

const audience = line('Who it is for', 200);
const problemId = z.uuid('Choose a problem from the library.');
const promise = line('What they get', 160);

/** An event's first form: who it is for, which problem, what they get. Nothing else. */
export const proposalDraft = z.object({ audience, problemId, promise });
export type ProposalDraft = z.output<typeof proposalDraft>;

/** Why a proposal is declined or an event is cancelled: the people who worked on it deserve a sentence. */
export const reasonDraft = line('The reason', 500);

const host = z.object({
  name: line('The name', 120),
  part: z.enum(['host', 'speaker']),
  line: text('The line about the host', 200).optional(),
  memberId: z.uuid().nullish(),
});

const goal = count('A goal', 0, 1_000_000).nullish();
const goals = z.object(
  Object.fromEntries(GOAL_STAGES.map((stage) => [stage, goal])) as Record<GoalStage, typeof goal>,
);

/** A wall-clock time in the event's zone, `YYYY-MM-DDTHH:mm`. Which instant that is, `decideEdit` finds out. */
const localTime = z.string().trim().nullable();

/** What may be edited, each part by itself: what is left out stays, null clears. */
export const eventPatch = z
  .object({
    audience,
    problemId: problemId.nullable(),
    promise,
    takeAways: z
      .array(line('The take-away', 200))
      .max(3, 'Three take-aways at most: more are not remembered.'),
    summary: text('The summary', 1_000),
    notFor: text('Whom it is not for', 300),
    minutesAsked: count('Minutes', 5, 2_880).nullable(),
    proof: z.object({ figure: line('The proof', 160), source: line('Who it is about', 160) }).nullable(),
    followUp: text('The follow-up', 300),
    format: z.enum(EVENT_FORMATS).nullable(),
    mode: z.enum(EVENT_MODES).nullable(),
    place: text('The place', 300),
    joinUrl: z
      .url({ protocol: /^https?$/, error: 'The link must start with https://.' })
      .max(1_000)
      .nullable(),
    startsAt: localTime,
    endsAt: localTime,
    timeZone: z.string().trim(),
    capacity: count('Seats', 1, 100_000).nullable(),
    hosts: z.array(host).max(12, 'Twelve hosts and speakers at most.'),
    goals,
  })
  .partial();
export type EventPatch = z.output<typeof eventPatch>;
