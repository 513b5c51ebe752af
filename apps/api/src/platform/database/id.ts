import { v7 } from 'uuid';

/** A new UUIDv7: ordered by time, so that indexes stay warm and keyset pages follow creation. */
export function newId(): string {
  return v7();
}
