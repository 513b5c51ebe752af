import { findUrgency } from './find-urgency.js';
import type { SignalSource, WarmthLine, WarmthSignal, WarmthSignals } from './warmth-signals.js';
import {
  FULL_PRESENCE,
  GOT_IT_POINTS,
  POINTS_A_QUESTION,
  WARMTH_HALF_LIFE_DAYS,
  WARMTH_WEIGHTS,
  WORTH_IT_POINTS,
} from './warmth-weights.js';

const DAY_MS = 86_400_000;

/** A score with its explanation. */
export interface Warmth {
  /** 0 to 100: the sum of the lines. */
  readonly points: number;
  /** The same without cooling: what the signals that still stand are worth. */
  readonly uncooled: number;
  readonly lines: readonly WarmthLine[];
  /** The last thing the person did or said; null without any signal. Cooling counts from here. */
  readonly signalAt: Date | null;
}

/**
 * What is left of points after some time: half after 45 days, a quarter after 90.
 * Counted from the last signal as a whole, so that whoever speaks again is as warm as their words.
 */
export function coolingFactor(signalAt: Date, now: Date): number {
  const days = Math.max(0, +now - +signalAt) / DAY_MS;
  return 0.5 ** (days / WARMTH_HALF_LIFE_DAYS);
}

type Scored = Omit<WarmthLine, 'points'> & { readonly full: number };

const scored = (signal: WarmthSignal, full: number, text: string, from: SignalSource): Scored => ({
  signal,
  full,
  text,
  sourceKind: from.sourceKind,
  sourceId: from.sourceId,
});

function presence({ minutes, ofMinutes, ...source }: NonNullable<WarmthSignals['attended']>): Scored {
  const weight = WARMTH_WEIGHTS.attended;
  // Presence without a length counts half: they came, and that is all that is known.
  if (minutes === null) return scored('attended', weight / 2, 'came, minutes unknown', source);
  if (!ofMinutes) return scored('attended', weight / 2, `${minutes} min`, source);
  const share = Math.min(1, minutes / ofMinutes / FULL_PRESENCE);
  return scored('attended', Math.round(weight * share), `${minutes} of ${ofMinutes} min`, source);
}

function pressing({ want, missing }: WarmthSignals): Scored | undefined {
  for (const said of [want, missing]) {
    const words = said && findUrgency(said.words);
    if (words) return scored('urgency', WARMTH_WEIGHTS.urgency, `“${words.toLowerCase()}”`, said);
  }
  return undefined;
}

function allowed({ channels, ...source }: NonNullable<WarmthSignals['permission']>): Scored {
  const words = channels.includes('phone') ? 'may be called' : 'may be mailed';
  return scored('permission', WARMTH_WEIGHTS.permission, words, source);
}

function scoreAll(signals: WarmthSignals): readonly Scored[] {
  const { attended, want, questions, gotIt, worthIt, permission } = signals;
  const asked = questions && Math.min(WARMTH_WEIGHTS.questions, questions.count * POINTS_A_QUESTION);
  return [
    attended && presence(attended),
    want?.words.trim() ? scored('want', WARMTH_WEIGHTS.want, 'named a want', want) : undefined,
    questions && asked
      ? scored(
          'questions',
          asked,
          questions.count === 1 ? 'asked a question' : `asked ${questions.count} questions`,
          questions,
        )
      : undefined,
    gotIt && scored('gotIt', GOT_IT_POINTS[gotIt.answer], `got it: ${gotIt.answer}`, gotIt),
    worthIt && scored('worthIt', WORTH_IT_POINTS[worthIt.answer], `worth it: ${worthIt.answer}`, worthIt),
    pressing(signals),
    permission && allowed(permission),
  ].filter((line) => line !== undefined);
}

/**
 * How warm somebody is after an event, 0 to 100, line by line. Pure: the same signals at the same time give the
 * same score. A further signal never makes it lower. Lines of 0 points stay, because a "no" explains as well.
 */
export function computeWarmth(signals: WarmthSignals, now: Date): Warmth {
  const all = scoreAll(signals);
  const times = Object.values(signals)
    .filter((signal) => signal !== undefined)
    .map((signal: SignalSource) => +signal.at);
  const signalAt = times.length > 0 ? new Date(Math.max(...times)) : null;
  const factor = signalAt ? coolingFactor(signalAt, now) : 1;
  const lines = all.map(({ full, ...line }) => ({ ...line, points: Math.round(full * factor) }));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    points: sum(lines.map((line) => line.points)),
    uncooled: sum(all.map((line) => line.full)),
    lines,
    signalAt,
  };
}

/**
 * Lines as they are at `now`, of a score that was computed earlier: each cooled on, so that they still add up.
 * @param signalAt the last signal that the score knew; without one there is nothing to cool
 */
export function coolOn(
  lines: readonly WarmthLine[],
  { signalAt, computedAt }: { signalAt: Date | null; computedAt: Date },
  now: Date,
): readonly WarmthLine[] {
  if (!signalAt) return lines;
  const factor = coolingFactor(signalAt, now) / coolingFactor(signalAt, computedAt);
  return lines.map((line) => ({ ...line, points: Math.round(line.points * Math.min(1, factor)) }));
}
