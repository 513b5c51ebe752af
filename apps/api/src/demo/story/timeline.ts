import type { StoryPlot } from './plot-types.js';

type Lists = Omit<StoryPlot, 'now'>;
type Happening<K extends keyof Lists> = {
  readonly kind: K;
  readonly at: Date;
  readonly what: Lists[K][number];
};

/** One entry of the plot with the list it stands in and the moment it happened. */
export type StoryHappening = { [K in keyof Lists]: Happening<K> }[keyof Lists];

/** When one moment holds several entries, this is the order in which they make sense. */
const rank: Readonly<Record<keyof Lists, number>> = {
  invitations: 0,
  declines: 1,
  registrations: 1,
  attendances: 2,
  questions: 3,
  feedback: 4,
  promises: 5,
  handoffs: 6,
  claims: 7,
  phoneGrants: 8,
  touches: 9,
  outcomes: 10,
  opportunities: 11,
};

/**
 * The whole plot in the order it happened, for whoever replays it with a moving clock.
 * An attendance stands at its last known moment: when the person left, or joined if
 * still in.
 */
export function storyTimeline(plot: StoryPlot): StoryHappening[] {
  const list = <K extends keyof Lists>(kind: K, when: (what: Lists[K][number]) => Date): Happening<K>[] =>
    plot[kind].map((what: Lists[K][number]) => ({ kind, at: when(what), what }));
  const all: StoryHappening[] = [
    ...list('invitations', (x) => x.at),
    ...list('declines', (x) => x.at),
    ...list('registrations', (x) => x.at),
    ...list('attendances', ({ joins }) => joins.at(-1)?.to ?? joins.at(-1)?.from ?? plot.now),
    ...list('questions', (x) => x.at),
    ...list('feedback', (x) => x.at),
    ...list('promises', (x) => x.madeAt),
    ...list('handoffs', (x) => x.offeredAt),
    ...list('claims', (x) => x.at),
    ...list('phoneGrants', (x) => x.at),
    ...list('touches', (x) => x.at),
    ...list('outcomes', (x) => x.at),
    ...list('opportunities', (x) => x.openedAt),
  ];
  return all.toSorted((a, b) => a.at.getTime() - b.at.getTime() || rank[a.kind] - rank[b.kind]);
}
