import type { EventBrief, LiveKey, StoredStage } from '@worthwhile/domain';
import type { EventPageFragment } from '../../../graphql/generated/graphql.js';

const STORED: Readonly<Record<EventPageFragment['stage'], StoredStage>> = {
  proposed: 'proposed',
  planning: 'planning',
  ready: 'planning',
  published: 'published',
  live: 'published',
  done: 'published',
  cancelled: 'cancelled',
  declined: 'declined',
};

/** The event as the rules of the domain look at it, so that the page explains what the server will say. */
export function briefOf(event: EventPageFragment): EventBrief {
  return {
    ...event,
    stage: STORED[event.stage],
    problemId: event.problem?.id ?? null,
    startsAt: event.startsAt ? new Date(event.startsAt) : null,
    endsAt: event.endsAt ? new Date(event.endsAt) : null,
  };
}

/** The keys that are turned. A key that an edit voided is not among them, so each is on the text as it stands. */
export function liveKeysOf({ keys, keyRevision }: EventPageFragment): LiveKey[] {
  return (['marketing', 'sales'] as const).flatMap((team) => {
    const key = keys[team];
    return key ? [{ team, memberId: key.member.id, keyRevision }] : [];
  });
}
