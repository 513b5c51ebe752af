import { z } from 'zod';
import { YES_PARTLY_NO, type YesPartlyNo } from './warmth-signals.js';

/** The longest answer to "What was missing?". */
export const MISSING_MAX = 2_000;

const choice = z.enum(YES_PARTLY_NO, { error: 'Choose yes, partly or no.' });
const optional = z.preprocess(
  (value) => (value === '' || value === null ? undefined : value),
  choice.optional(),
);

/** Forms send line breaks as CR LF; a person's words are kept as they were typed otherwise. */
const words = z
  .string()
  .max(MISSING_MAX * 2, `Keep it below ${MISSING_MAX} characters, please.`)
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(MISSING_MAX, `Keep it below ${MISSING_MAX} characters, please.`));

/** What an attendee sends after an event. Every part of it is optional. */
export const feedbackAnswer = z.object({
  gotIt: optional,
  worthIt: optional,
  missing: words.default(''),
  /** One answer for each promised take-away, in the order of the promise; empty where nothing was chosen. */
  takeAways: z.array(optional).max(3).default([]),
  /** Ticked on the page: one person may write. */
  allowRep: z.boolean().default(false),
});
export type FeedbackAnswer = z.output<typeof feedbackAnswer>;

/** A take-away of the promise, in the words that were promised, and whether the person has it. */
export interface TakeAwayAnswer {
  readonly text: string;
  readonly got: YesPartlyNo;
}

/** An answer as it is kept. */
export interface KeptFeedback {
  readonly gotIt: YesPartlyNo | null;
  readonly worthIt: YesPartlyNo | null;
  readonly missing: string | null;
  readonly takeAways: readonly TakeAwayAnswer[];
}

/** What to keep of an answer, beside the promise it is about. */
export function keptFeedback(answer: FeedbackAnswer, promised: readonly string[]): KeptFeedback {
  return {
    gotIt: answer.gotIt ?? null,
    worthIt: answer.worthIt ?? null,
    missing: answer.missing === '' ? null : answer.missing,
    takeAways: promised.flatMap((text, at) => {
      const got = answer.takeAways[at];
      return got ? [{ text, got }] : [];
    }),
  };
}

/** True when nothing was said at all: then there is nothing to keep. */
export const saysNothing = (kept: KeptFeedback): boolean =>
  kept.gotIt === null && kept.worthIt === null && kept.missing === null && kept.takeAways.length === 0;

const text = ({ gotIt, worthIt, missing, takeAways }: KeptFeedback): string =>
  JSON.stringify([gotIt, worthIt, missing, takeAways.map(({ text: promised, got }) => [promised, got])]);

/** Answering again replaces the answer; sending the same once more changes nothing and states nothing. */
export const isSameFeedback = (before: KeptFeedback | null, after: KeptFeedback): boolean =>
  before !== null && text(before) === text(after);

/** Whether something is owed: they got nothing, or a part of it, or wrote what was missing. */
export const isOwed = ({ gotIt, missing, takeAways }: KeptFeedback): boolean =>
  gotIt === 'no' || missing !== null || takeAways.some(({ got }) => got === 'no');
