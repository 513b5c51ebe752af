import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { runInScope } from '../../platform/database/scope.js';
import { type EventRecord, EventRepository } from '../plan/index.js';

/** An event that guests may see, with the company that invites. */
export interface OpenEvent extends EventRecord {
  workspaceId: string;
  /** The company's name. */
  host: string;
  /** The public address, with nothing personal in it. */
  url: string;
  startsAt: Date;
}

/**
 * Finds an event for people who do not sign in. Only what was published once is found; what is being changed since is
 * found too, with the stage `planning`: its text has not been agreed on, so a public page may not show it.
 */
@Injectable()
export class OpenEventQuery {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly events: EventRepository,
  ) {}

  async bySlug(slug: string): Promise<OpenEvent | undefined> {
    if (slug.length > 200 || slug.includes('\0')) return undefined;
    const found = await this.database.locate<{ workspace_id: string; event_id: string }>('find_event', [
      slug,
    ]);
    if (!found) return undefined;
    return asAttendee(found.workspace_id, () => this.byId(found.event_id));
  }

  /** Within a scope. */
  async byId(eventId: string): Promise<OpenEvent | undefined> {
    const event = await this.events.find(eventId);
    if (!event?.startsAt || !(event.stage === 'published' || event.publishedAt)) return undefined;
    const workspace = await this.database.row<{ name: string }>('select name from workspace');
    return {
      ...event,
      startsAt: event.startsAt,
      host: workspace?.name ?? '',
      url: new URL(`/e/${event.slug}`, this.config.PUBLIC_URL).toString(),
    };
  }
}

/** Runs as the attendee whom a link or form belongs to: in one workspace, as nobody who signs in. */
export function asAttendee<T>(workspaceId: string, fn: () => T): T {
  return runInScope({ workspaceId, actor: { kind: 'attendee' } }, fn);
}
