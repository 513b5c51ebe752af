import type { DashboardQuery, FunnelStageName } from '../../graphql/generated/graphql.js';

export type EventFigures = DashboardQuery['eventFigures'][number];

/** The figures of an event that the list shows and can be ranked by, in their order. */
export const RANKS = [
  { id: 'register', label: 'Registered' },
  { id: 'attend', label: 'Attended' },
  { id: 'gotIt', label: 'Got it' },
  { id: 'handoff', label: 'Handed off' },
  { id: 'outcome', label: 'Opportunities' },
] as const;
export type Rank = (typeof RANKS)[number]['id'];

/** The rank named in the address; opportunities unless it names one. */
export function rankFrom(text: string | undefined): Rank {
  return RANKS.find(({ id }) => id === text)?.id ?? 'outcome';
}

/** One event with its figures; `gotIt` is the share of its answers that say yes, null without an answer. */
export type EventLine = Pick<EventFigures, 'eventId' | 'promise'> & {
  readonly startsAt: string | null;
} & Readonly<Record<Exclude<Rank, 'gotIt'> | 'converse', number>> & { readonly gotIt: number | null };

/** Events by one figure, the highest first; equal ones by who came, then by name. */
export function eventLines(events: readonly EventFigures[], rank: Rank): EventLine[] {
  return events
    .map(({ eventId, promise, startsAt, stages, gotIt, answered }) => {
      const of = (stage: FunnelStageName) => stages.find((one) => one.stage === stage)?.count ?? 0;
      return {
        eventId,
        promise,
        startsAt: startsAt ?? null,
        register: of('register'),
        attend: of('attend'),
        handoff: of('handoff'),
        converse: of('converse'),
        outcome: of('outcome'),
        gotIt: answered > 0 ? gotIt / answered : null,
      };
    })
    .toSorted(
      (a, b) =>
        (b[rank] ?? -1) - (a[rank] ?? -1) ||
        b.attend - a.attend ||
        b.register - a.register ||
        a.promise.localeCompare(b.promise),
    );
}
