import { Injectable } from '@nestjs/common';
import { type AttendanceChange, type NewFact, restateAttendance, type Standing } from '@worthwhile/domain';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import type { HeldEvent } from './held-events.js';
import { type AddedWalkIn, StandingRepository, WALK_IN } from './standing.repository.js';

/** What a restatement changed, in people. */
export interface RestatedCounts {
  attended: number;
  corrected: number;
  withdrawn: number;
  walkIns: number;
  noShows: number;
}

/**
 * Brings registrations in line with the reports that are applied now, and states a fact for each real change.
 * Runs in the transaction of the command that applied or undid a report, under the event's lock.
 */
@Injectable()
export class RestateEvent {
  constructor(
    private readonly standings: StandingRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Lets one report of an event be applied or undone at a time. */
  lockEvent(tx: Tx, eventId: string): Promise<void> {
    return this.standings.lockEvent(tx, eventId);
  }

  async run(tx: Tx, event: HeldEvent, importId: string, touched: Set<string>): Promise<RestatedCounts> {
    const now = this.clock.now();
    const { changes, walkIns, removed } = restateAttendance({
      standings: await this.standings.standings(tx, event.id),
      presences: await this.standings.presences(tx, event.id, touched),
      touched,
      over: now >= event.endsAt,
      reported: await this.standings.hasAppliedReport(tx, event.id),
    });
    await this.standings.save(tx, changes);
    const { added, met } = await this.standings.addWalkIns(tx, importId, event.id, walkIns, now);
    await this.standings.remove(
      tx,
      removed.map(({ registrationId }) => registrationId),
    );
    const facts: NewFact[] = [
      ...added.map((walkIn) => registeredFact(event, walkIn)),
      ...[...added, ...met].map((walkIn) => attendedFact(event, importId, walkIn)),
      ...changes.flatMap((change) => changeFact(event, importId, change, now)),
      ...removed.map((standing) => removedFact(event, standing, now)),
    ];
    await this.ledger.append(tx, facts);
    const count = (fact: AttendanceChange['fact']): number =>
      changes.filter((change) => change.fact === fact).length;
    return {
      attended: count('person.attended') + added.length + met.length,
      corrected: count('attendance.corrected'),
      withdrawn: count('attendance.withdrawn'),
      walkIns: added.length,
      noShows: changes.filter((change) => change.attendance === 'no_show').length,
    };
  }
}

/** Coming is registering, as late as can be: every stage of the funnel holds the next. The source tells them apart. */
const registeredFact = (event: HeldEvent, { personId, registrationId, cameAt }: AddedWalkIn): NewFact => ({
  kind: 'person.registered',
  eventId: event.id,
  personId,
  occurredAt: cameAt ?? event.startsAt,
  data: { registrationId, source: WALK_IN },
});

const attendedFact = (
  event: HeldEvent,
  importId: string,
  { personId, registrationId, minutes, cameAt }: AddedWalkIn,
): NewFact => ({
  kind: 'person.attended',
  eventId: event.id,
  personId,
  occurredAt: cameAt ?? event.startsAt,
  data: { minutes, registrationId, importId },
});

function changeFact(event: HeldEvent, importId: string, change: AttendanceChange, now: Date): NewFact[] {
  const { fact, personId, registrationId, minutes, minutesBefore } = change;
  if (fact === null) return [];
  if (fact === 'person.attended') return [attendedFact(event, importId, change)];
  const data = { minutes, minutesBefore, registrationId, importId };
  return [{ kind: fact, eventId: event.id, personId, occurredAt: now, data }];
}

const removedFact = (event: HeldEvent, { personId, registrationId }: Standing, now: Date): NewFact => ({
  kind: 'registration.cancelled',
  eventId: event.id,
  personId,
  occurredAt: now,
  data: { registrationId, source: WALK_IN, because: 'report undone' },
});
