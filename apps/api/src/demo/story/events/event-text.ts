import type { StoryChange, StoryEvent, StoryKeyTurn } from '../types.js';

/**
 * A moment before its story has a `now`: a working day so many days away, with a wall
 * clock time in Lisbon, or a number of working minutes ago.
 */
export type Moment = readonly [days: number, clock: string] | { readonly workMinutesAgo: number };

/** When an event starts; `runningFor` is in real minutes, whatever the hour. */
export type Start = readonly [days: number, clock: string] | { readonly runningFor: number };

type Timed<T, Fields extends keyof T> = Omit<T, Fields> & {
  readonly [Field in Fields]: Moment;
};

type KeyText = Timed<Omit<StoryKeyTurn, 'voidedAt'>, 'at'> & { readonly voidedAt?: Moment };

type Resolved = 'startsAt' | 'endsAt' | 'proposedAt' | 'adoptedAt' | 'keyTurns' | 'changes' | 'publishedAt';

/** An event with its dates still relative. */
export interface StoryEventText extends Omit<StoryEvent, Resolved> {
  readonly start: Start;
  readonly proposed: Moment;
  readonly adopted: Moment | null;
  readonly keyTurns: readonly KeyText[];
  readonly changes?: readonly Timed<StoryChange, 'at'>[];
  readonly published: Moment | null;
}

/** Two keys turned by two people, marketing first. */
export function bothKeys(
  marketing: readonly [byKey: string, at: Moment],
  sales: readonly [byKey: string, at: Moment],
): KeyText[] {
  return [
    { side: 'marketing', byKey: marketing[0], at: marketing[1] },
    { side: 'sales', byKey: sales[0], at: sales[1] },
  ];
}
