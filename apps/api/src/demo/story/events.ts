import { doneEvents } from './events/done.js';
import { planningEvents } from './events/early.js';
import type { Moment, Start, StoryEventText } from './events/event-text.js';
import { proposedEvents } from './events/proposed.js';
import { readyEvents } from './events/ready.js';
import { runningEvents } from './events/running.js';
import { storyOffice } from './office.js';
import type { StoryEvent } from './types.js';
import { workdayAt } from './work-time.js';

const MINUTE = 60_000;

const texts: readonly StoryEventText[] = [
  ...doneEvents,
  ...runningEvents,
  ...readyEvents,
  ...planningEvents,
  ...proposedEvents,
];

function moment(when: Moment, now: Date): Date {
  if ('workMinutesAgo' in when) return storyOffice.shift(now, -when.workMinutesAgo);
  return workdayAt(now, when[0], when[1], storyOffice.zone);
}

/** A live event began on the last quarter of an hour, so that somebody is in at any time of day. */
function startOf(start: Start, now: Date, zone: string): Date {
  if ('runningFor' in start) {
    const quarter = 15 * MINUTE;
    return new Date(Math.floor((now.getTime() - start.runningFor * MINUTE) / quarter) * quarter);
  }
  return workdayAt(now, start[0], start[1], zone);
}

function resolve(text: StoryEventText, now: Date): StoryEvent {
  const { start, proposed, adopted, published, keyTurns, changes, ...rest } = text;
  const startsAt = startOf(start, now, text.timeZone);
  return {
    ...rest,
    startsAt,
    endsAt: new Date(startsAt.getTime() + durationOf(text) * MINUTE),
    proposedAt: moment(proposed, now),
    adoptedAt: adopted ? moment(adopted, now) : null,
    publishedAt: published ? moment(published, now) : null,
    keyTurns: keyTurns.map(({ at, voidedAt, ...turn }) => ({
      ...turn,
      at: moment(at, now),
      ...(voidedAt ? { voidedAt: moment(voidedAt, now) } : {}),
    })),
    changes: (changes ?? []).map(({ at, ...change }) => ({ ...change, at: moment(at, now) })),
  };
}

/** Minutes from start to end; a booth asks six of each visitor but stands all day. */
function durationOf(text: StoryEventText): number {
  return text.format === 'booth' ? 7 * 60 : text.minutesAsked;
}

/** The fourteen events as they stand at `now`, finished ones first. */
export function storyEvents(now: Date): StoryEvent[] {
  return texts.map((text) => resolve(text, now));
}
