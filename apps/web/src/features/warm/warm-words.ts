import { formatCount, type WarmthPart } from '@worthwhile/ui';
import type { FollowThroughPartsFragment as FollowThrough } from '../../graphql/generated/graphql.js';

type Reason = (format: typeof formatCount, locale: string) => string;

/** "1 person" or "1,204 people". */
export function people(count: number, locale: string): string {
  return `${formatCount(count, locale)} ${count === 1 ? 'person' : 'people'}`;
}

/** Why attendees will not be asked, each with how many. */
export function whyNot({ alreadyAsked, walkIns, noServiceMail }: FollowThrough['audience']): Reason[] {
  const reasons: [number, (count: string, one: boolean) => string][] = [
    [alreadyAsked, (count, one) => `${count} ${one ? 'was' : 'were'} asked already`],
    [walkIns, (count) => `${count} walked in and agreed to no mail`],
    [noServiceMail, (count) => `${count} took back the leave to write about the event`],
  ];
  return reasons
    .filter(([count]) => count > 0)
    .map(
      ([count, words]): Reason =>
        (format, locale) =>
          words(format(count, locale), count === 1),
    );
}

interface Line {
  readonly signal: WarmthPart['kind'];
  readonly points: number;
  readonly text: string;
}

/** The lines of a score as the warmth bar draws them. */
export function warmthParts(lines: readonly Line[]): WarmthPart[] {
  return lines.map(({ signal, points, text }) => ({ kind: signal, points, label: text }));
}

const ANSWERS = { yes: 'yes', partly: 'partly', no: 'no' } as const;

/** "Got it: no. Worth the time: partly." What was not answered is left out. */
export function answerWords({
  gotIt,
  worthIt,
}: {
  readonly gotIt?: keyof typeof ANSWERS | null;
  readonly worthIt?: keyof typeof ANSWERS | null;
}): string {
  const said = [gotIt && `Got it: ${ANSWERS[gotIt]}.`, worthIt && `Worth the time: ${ANSWERS[worthIt]}.`];
  return said.filter(Boolean).join(' ');
}
