import type { INestApplicationContext, Type } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type Actor, runInScope } from '../../platform/database/scope.js';
import { FactDelivery } from '../../platform/facts/fact-delivery.js';
import { SubscriberRegistry } from '../../platform/facts/subscriber-registry.js';

/** How many commands run at once: enough to keep the database busy on two cores. */
const LANES = 6;

export interface ToldMember {
  id: string;
  team: 'marketing' | 'sales';
  role: 'contributor' | 'leader' | 'admin';
}

export interface ToldEvent {
  id: string;
  slug: string;
}

/**
 * Tells the story through the application's own commands, each at its own moment. Keeps which id each key of the
 * story was given, and hands facts to their subscribers at the time of the story.
 */
export class Teller {
  readonly members = new Map<string, ToldMember>();
  readonly problems = new Map<string, string>();
  readonly people = new Map<string, string>();
  readonly events = new Map<string, ToldEvent>();

  constructor(
    private readonly app: INestApplicationContext,
    readonly workspaceId: string,
    readonly now: Date,
  ) {}

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  /** As this member of the story, at this moment. */
  as<T>(memberKey: string, at: Date, fn: () => T): T {
    const member = this.member(memberKey);
    const actor: Actor = {
      kind: 'member',
      memberId: member.id,
      sessionId: null,
      team: member.team,
      role: member.role,
    };
    return runInScope({ workspaceId: this.workspaceId, actor, at }, fn);
  }

  /** As an attendee, who never signs in. */
  asAttendee<T>(at: Date, fn: () => T): T {
    return runInScope({ workspaceId: this.workspaceId, actor: { kind: 'attendee' }, at }, fn);
  }

  asStory<T>(at: Date, fn: () => T): T {
    return runInScope(
      { workspaceId: this.workspaceId, actor: { kind: 'system', name: 'demo story' }, at },
      fn,
    );
  }

  member(key: string): ToldMember {
    return known(this.members, key);
  }
  problem(key: string): string {
    return known(this.problems, key);
  }
  person(key: string): string {
    return known(this.people, key);
  }
  event(key: string): ToldEvent {
    return known(this.events, key);
  }

  /** Runs `fn` for each item, several at once, those with the same lane key one after another in their order. */
  async each<T>(
    items: readonly T[],
    laneOf: (item: T) => string,
    fn: (item: T) => Promise<unknown>,
  ): Promise<void> {
    const lanes = new Map<string, T[]>();
    for (const item of items) {
      const key = laneOf(item);
      lanes.set(key, [...(lanes.get(key) ?? []), item]);
    }
    const waiting = [...lanes.values()];
    const work = async (): Promise<void> => {
      for (let lane = waiting.shift(); lane; lane = waiting.shift()) for (const item of lane) await fn(item);
    };
    await Promise.all(Array.from({ length: LANES }, work));
  }

  /**
   * Hands the facts that this subscriber has not had yet to it, each at its own time, a person's in their order.
   * @param condition more about the fact `f`, in SQL
   */
  async deliver(subscriber: string, condition = 'true'): Promise<void> {
    const kinds = this.get(SubscriberRegistry).find(subscriber)?.kinds ?? [];
    const facts = await this.asStory(this.now, () =>
      this.get(Database).rows<{ id: string; at: Date; personId: string | null }>(
        `select f.id, f.occurred_at as at, f.person_id as "personId" from fact f
         where f.kind = any($1) and ${condition} and not exists (
           select 1 from fact_delivery d where d.workspace_id = f.workspace_id and d.subscriber = $2 and d.fact_id = f.id)
         order by f.occurred_at, f.id`,
        [kinds, subscriber],
      ),
    );
    const delivery = this.get(FactDelivery);
    await this.each(
      facts,
      ({ id, personId }) => personId ?? id,
      ({ id, at }) => delivery.deliver({ workspaceId: this.workspaceId, factId: id, subscriber }, at),
    );
  }
}

function known<T>(map: Map<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The story refers to ${key}, which was not told yet.`);
  return value;
}
