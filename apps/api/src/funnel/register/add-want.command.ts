import { Injectable } from '@nestjs/common';
import { WANT_MAX } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../platform/time/clock.js';
import type { OwnSeat } from './own-page.query.js';
import { RegisterStores } from './register-stores.js';

/** An attendee says it differently: the new words stand beside the old ones, which are kept. */
@Injectable()
export class AddWantCommand {
  constructor(
    private readonly database: Database,
    private readonly stores: RegisterStores,
    private readonly clock: Clock,
  ) {}

  /** Returns false, and keeps nothing, when the words are missing or too long. */
  async run({ eventId, personId, email }: OwnSeat, words: string): Promise<boolean> {
    if (words.trim() === '' || words.length > WANT_MAX) return false;
    await this.database.write(async (tx) => {
      await this.stores.people.lock(tx, email);
      await this.stores.wants.add(tx, { eventId, personId, words, at: this.clock.now() });
    });
    return true;
  }
}
