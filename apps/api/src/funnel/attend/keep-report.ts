import { Injectable } from '@nestjs/common';
import type { ReportPerson } from '@worthwhile/domain';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import { StandingRepository } from './standing.repository.js';

export interface KeptReport {
  /** The people we know, who are thereby in the report's hands. */
  touched: Set<string>;
  /** Those whom nobody here knows: they stay in the tray. */
  unmatched: number;
}

/** Writes down what a report says of whom we know, after making people of the others if that was chosen. */
@Injectable()
export class KeepReport {
  constructor(
    private readonly standings: StandingRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async run(
    tx: Tx,
    { id, eventId }: { id: string; eventId: string },
    there: readonly ReportPerson[],
    addUnmatched: boolean,
  ): Promise<KeptReport> {
    if (addUnmatched) await this.addStrangers(tx, eventId, there);
    const known = await this.standings.peopleByEmail(tx, emailsOf(there));
    const people = there.flatMap((person) => {
      const personId = known.get(person.email);
      return personId ? [{ personId, person }] : [];
    });
    await this.standings.keepPresences(tx, id, eventId, people);
    return {
      touched: new Set(people.map(({ personId }) => personId)),
      unmatched: there.length - people.length,
    };
  }

  /** They stay when the report is undone: that they exist is true whether or not they came. */
  private async addStrangers(tx: Tx, eventId: string, people: readonly ReportPerson[]): Promise<void> {
    const known = await this.standings.peopleByEmail(tx, emailsOf(people));
    const now = this.clock.now();
    const added = await this.standings.addPeople(
      tx,
      people.filter(({ email }) => !known.has(email)),
      now,
    );
    await this.ledger.append(
      tx,
      added.map((personId) => ({
        kind: 'person.imported' as const,
        personId,
        eventId,
        occurredAt: now,
        data: { source: 'attendance report' },
      })),
    );
  }
}

const emailsOf = (people: readonly ReportPerson[]): string[] => people.map(({ email }) => email);
