import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { EventRepository } from '../plan/index.js';

const MINUTE = 60_000;

/** An event that has begun. */
export interface HeldEvent {
  id: string;
  startsAt: Date;
  /** As planned; where the plan names no end, by the minutes asked. */
  endsAt: Date;
  timeZone: string;
}

export interface NotHeld {
  code: 'EVENT_NOT_HELD' | 'EVENT_NOT_STARTED';
  message: string;
}

/** Events that people can have attended. */
@Injectable()
export class HeldEvents {
  constructor(
    private readonly events: EventRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError when there is no such event in this workspace */
  async find(eventId: string): Promise<HeldEvent | NotHeld> {
    const event = await this.events.find(eventId);
    if (!event) throw new NotFoundError('event');
    const { id, stage, startsAt, endsAt, timeZone, minutesAsked } = event;
    if (stage !== 'published') {
      const why = stage === 'cancelled' ? 'was cancelled' : 'is not published';
      return { code: 'EVENT_NOT_HELD', message: `This event ${why}, so nobody can have attended it.` };
    }
    if (!startsAt || this.clock.now() < startsAt) {
      return {
        code: 'EVENT_NOT_STARTED',
        message: 'This event has not begun. Bring the report when it has.',
      };
    }
    return { id, startsAt, endsAt: endsAt ?? new Date(+startsAt + (minutesAsked ?? 60) * MINUTE), timeZone };
  }
}
