import { Injectable } from '@nestjs/common';
import {
  decideRegister,
  permissionOffers,
  type RegisterDecision,
  type RegistrationForm,
  type RegisterRefusal,
} from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import type { OpenEvent } from './open-event.query.js';
import { RegisterStores } from './register-stores.js';

export interface Registered {
  registrationId: string;
  /** `held` when the person had a seat already. */
  seat: 'new' | 'held';
  /** True when the name typed is the one that is kept: only then may a page repeat it. */
  nameHolds: boolean;
  /** The words of this very answer. */
  wantId: string | null;
}

export type RegisterOutcome =
  | { ok: true; value: Registered }
  | { ok: false; code: RegisterRefusal; message: string };

const TRIES = 3;

/** Somebody takes a seat. The confirmation is built later, from the fact, so that this stays quick. */
@Injectable()
export class RegisterCommand {
  constructor(
    private readonly database: Database,
    private readonly stores: RegisterStores,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @param event as found for this request; the seat itself is decided by the database. */
  async run(event: OpenEvent, form: RegistrationForm, source = 'page'): Promise<RegisterOutcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.write((tx) => this.once(tx, event, form, source));
      } catch (error) {
        // Rolled back: the seats ran out or somebody added the same person in between. Looking again tells which.
        if (!(error instanceof ChangedMeanwhile) || attempt === TRIES) throw error;
      }
    }
  }

  private async once(
    tx: Tx,
    event: OpenEvent,
    form: RegistrationForm,
    source: string,
  ): Promise<RegisterOutcome> {
    const { people, registrations, wants } = this.stores;
    const at = this.clock.now();
    const known = await people.lock(tx, form.email);
    const before = known && (await registrations.lockOf(tx, event.id, known.id));
    const decision = await this.decide(tx, event.id, before?.answer ?? null, at);
    if (!decision.accepted) return { ok: false, code: decision.code, message: decision.message };
    const person = known ?? (await people.add(tx, { email: form.email, name: form.name, at }));
    if (!person) throw new ChangedMeanwhile();
    const said = { eventId: event.id, personId: person.id, words: form.want, at };
    const wantId = form.want === '' ? null : await wants.add(tx, said);
    await this.allow(tx, event, form, person.id, at);
    const registrationId = before?.id ?? newId();
    if (decision.seat === 'new') {
      const fact = {
        kind: 'person.registered',
        eventId: event.id,
        personId: person.id,
        occurredAt: at,
        data: { registrationId },
      } as const;
      const facts = this.ledger.compose(tx, [fact]);
      const { timeZone } = form;
      const taking = { registrationId, eventId: event.id, personId: person.id, source, timeZone, at, facts };
      if (!(await registrations.takeSeat(tx, taking))) throw new ChangedMeanwhile();
    }
    const nameHolds = person.name === form.name;
    return { ok: true, value: { registrationId, seat: decision.seat, nameHolds, wantId } };
  }

  /** Decides on what stands in the database now, not on what the page was made from. */
  private async decide(
    tx: Tx,
    eventId: string,
    answer: Parameters<typeof decideRegister>[1],
    at: Date,
  ): Promise<RegisterDecision> {
    const event = await tx.row<Parameters<typeof decideRegister>[0]>(
      `select stage, starts_at as "startsAt", ends_at as "endsAt", capacity, seats_taken as "seatsTaken"
       from event where id = $1`,
      [eventId],
    );
    if (!event) return { accepted: false, code: 'NOT_OPEN', message: 'There are no seats to take yet.' };
    return decideRegister(event, answer, at);
  }

  /** Keeps what was ticked, unless the same sentence is allowed already. */
  private async allow(
    tx: Tx,
    event: OpenEvent,
    form: RegistrationForm,
    personId: string,
    at: Date,
  ): Promise<void> {
    const ticked = permissionOffers({ ...event, now: at }).filter(
      (offer) => offer.name !== 'repPhone' && form[offer.name],
    );
    if (ticked.length === 0) return;
    const standing = await this.stores.permissions.standing(personId);
    const holds = (wording: string) => standing.some((one) => one.wording === wording);
    const acts = ticked
      .filter((offer) => !holds(offer.wording))
      .map((offer) => ({
        ...offer,
        personId,
        act: 'grant' as const,
        source: 'registration page',
        eventId: event.id,
      }));
    await this.stores.permissions.record(tx, acts);
  }
}

class ChangedMeanwhile extends Error {}
