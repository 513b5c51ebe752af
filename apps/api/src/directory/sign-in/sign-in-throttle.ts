import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../platform/time/clock.js';

const FREE_FAILURES = { account: 5, address: 30 };
const WINDOW_MS = 15 * 60_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** Slows down guessing, by account and by network address. Keys are hashed: no list of addresses is kept. */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Seconds until the next try is taken, 0 when it may go ahead. */
  async waitSeconds(email: string, address: string): Promise<number> {
    const rows = await this.database.unscoped<{ blocked_until: Date | null }>(
      'select blocked_until from sign_in_throttle where key_hash = any($1)',
      [[key('account', email), key('address', address)]],
    );
    const until = Math.max(0, ...rows.map((row) => +(row.blocked_until ?? 0)));
    return Math.max(0, Math.ceil((until - +this.clock.now()) / 1000));
  }

  /** Counts a failure: beyond the free ones the wait doubles from two seconds to a quarter of an hour. */
  async failed(email: string, address: string): Promise<void> {
    await this.count(key('account', email), FREE_FAILURES.account);
    await this.count(key('address', address), FREE_FAILURES.address);
  }

  /** Forgets the account's failures. The address keeps its own: one right password does not excuse many wrong ones. */
  async succeeded(email: string): Promise<void> {
    await this.database.unscoped('delete from sign_in_throttle where key_hash = $1', [key('account', email)]);
  }

  private async count(keyHash: string, free: number): Promise<void> {
    const now = this.clock.now();
    await this.database.unscoped(
      `insert into sign_in_throttle as t (key_hash, failures, first_failure_at) values ($1, 1, $2)
       on conflict (key_hash) do update set
         failures = case when t.first_failure_at < $3 then 1 else t.failures + 1 end,
         first_failure_at = case when t.first_failure_at < $3 then $2 else t.first_failure_at end,
         blocked_until = case when t.first_failure_at < $3 or t.failures + 1 < $4 then null
           else $2::timestamptz + least($5, 2000 * power(2, least(t.failures + 1 - $4, 20))) * interval '1 millisecond' end`,
      [keyHash, now, new Date(+now - WINDOW_MS), free, LONGEST_WAIT_MS],
    );
  }
}

function key(kind: 'account' | 'address', value: string): string {
  return createHash('sha256').update(`${kind}:${value.trim().toLowerCase()}`).digest('base64url');
}
