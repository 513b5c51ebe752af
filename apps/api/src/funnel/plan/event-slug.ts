import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { slugWords } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';

/** Base 32 without letters that are mistaken for digits or each other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz023456789';
const LENGTH = 6;

/** Makes public addresses: readable words of the promise, then six random letters that cannot be guessed along. */
@Injectable()
export class EventSlug {
  constructor(private readonly database: Database) {}

  /** One that no event of any workspace has, because the public page is found by it alone. */
  async make(promise: string): Promise<string> {
    const words = slugWords(promise);
    for (;;) {
      const slug = `${words}-${[...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
      if (!(await this.database.locate('find_event', [slug]))) return slug;
    }
  }
}
