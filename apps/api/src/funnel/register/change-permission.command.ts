import { Injectable } from '@nestjs/common';
import { type OfferName, permissionOffers } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../platform/time/clock.js';
import type { OwnSeat } from './own-page.query.js';
import { RegisterStores } from './register-stores.js';

export interface PermissionChange {
  name: OfferName;
  act: 'grant' | 'withdraw';
  /** For calls: the number. Asked with the grant, forgotten with the withdrawal. */
  phone: string | null;
}

const PHONE = /^[+(]?[\d\s()./-]{5,30}$/;

/** True for something one can dial; no country is assumed. */
export const isPhone = (text: string): boolean =>
  PHONE.test(text.trim()) && text.replace(/\D/g, '').length >= 5;

/** An attendee allows something or takes it back, on their own page. The same answer twice is one act. */
@Injectable()
export class ChangePermissionCommand {
  constructor(
    private readonly database: Database,
    private readonly stores: RegisterStores,
    private readonly clock: Clock,
  ) {}

  /** Returns false when a number is missing for calls; then nothing was changed. */
  async run(seat: OwnSeat, change: PermissionChange): Promise<boolean> {
    const { event, personId } = seat;
    const offer = permissionOffers({ ...event, now: this.clock.now() }).find(
      ({ name }) => name === change.name,
    );
    if (!offer) return false;
    const phone = change.phone?.trim() ?? '';
    if (change.name === 'repPhone' && change.act === 'grant' && !seat.phone && !isPhone(phone)) return false;
    await this.database.write(async (tx) => {
      await this.stores.people.lock(tx, seat.email);
      const standing = (await this.stores.permissions.standing(personId)).find(
        ({ purpose, channel }) => purpose === offer.purpose && channel === offer.channel,
      );
      if ((change.act === 'grant') === (standing !== undefined)) return;
      const said = standing ? { ...offer, wording: standing.wording, topic: standing.topic } : offer;
      const act = { ...said, personId, act: change.act, source: 'own page', eventId: event.id };
      await this.stores.permissions.record(tx, [act]);
      if (change.name !== 'repPhone') return;
      if (change.act === 'withdraw') await this.stores.people.setPhone(tx, personId, null);
      else if (isPhone(phone)) await this.stores.people.setPhone(tx, personId, phone);
    });
    return true;
  }
}
