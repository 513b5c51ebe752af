import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';

/** A person as commands need one: found by address, locked. */
export interface KnownPerson {
  id: string;
  name: string;
  email: string;
}

/** People by their address. One person has one address; it is kept in small letters. */
@Injectable()
export class PersonBook {
  /** The person with this address, locked until the transaction ends, so that two answers of one person queue up. */
  lock(tx: Tx, email: string): Promise<KnownPerson | undefined> {
    return tx.row<KnownPerson>(
      'select id, name, email from person where email = lower($1) for no key update',
      [email],
    );
  }

  /** Adds a person; undefined when another transaction has just added the same address. */
  add(
    tx: Tx,
    { email, name, at }: { email: string; name: string; at: Date },
  ): Promise<KnownPerson | undefined> {
    return tx.row<KnownPerson>(
      `insert into person (workspace_id, id, name, email, created_at) values ($1, $2, $3, lower($4), $5)
       on conflict (workspace_id, email) do nothing returning id, name, email`,
      [tx.workspaceId, newId(), name, email, at],
    );
  }

  /** The number for calls; null forgets it. */
  async setPhone(tx: Tx, personId: string, phone: string | null): Promise<void> {
    await tx.rows('update person set phone = $2 where id = $1', [personId, phone]);
  }
}
