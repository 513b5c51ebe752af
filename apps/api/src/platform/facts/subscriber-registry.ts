import { Injectable } from '@nestjs/common';
import type { Fact, FactKind } from '@worthwhile/domain';
import type { Tx } from '../database/tx.js';

/**
 * Reacts to facts after they are committed. `handle` runs once per fact, in one transaction with the note that
 * it ran, in the fact's workspace. A throw makes the queue try again later. No network inside: enqueue a job.
 */
export interface Subscriber {
  /** Stable: it is stored beside each fact it has handled. */
  readonly name: string;
  readonly kinds: readonly FactKind[];
  handle(fact: Fact, tx: Tx): Promise<void>;
}

/** Who listens to which facts. Subscribers register themselves when their module starts. */
@Injectable()
export class SubscriberRegistry {
  private readonly byName = new Map<string, Subscriber>();
  private queues = true;

  register(subscriber: Subscriber): void {
    if (this.byName.has(subscriber.name)) throw new Error(`Two subscribers are called ${subscriber.name}.`);
    this.byName.set(subscriber.name, subscriber);
  }

  find(name: string): Subscriber | undefined {
    return this.byName.get(name);
  }

  /** Whom the ledger queues a fact of this kind for. */
  namesFor(kind: FactKind): string[] {
    return this.queues ? this.listeningTo(kind) : [];
  }

  /**
   * From now on facts are written and nothing is queued: whoever asked for it hands them over itself. For stories
   * told with a clock of their own, whose reactions must happen at the time of the story.
   */
  queueNothing(): void {
    this.queues = false;
  }

  listeningTo(kind: FactKind): string[] {
    return [...this.byName.values()].filter((s) => s.kinds.includes(kind)).map((s) => s.name);
  }
}
