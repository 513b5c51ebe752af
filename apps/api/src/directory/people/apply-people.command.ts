import { Injectable } from '@nestjs/common';
import { peopleMappingProblem, readPeopleFile } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import type { FileAlreadyApplied, NothingToImport } from './people-import.graphql.js';
import type { PeopleImportRecord } from './people-import.record.js';
import { PeopleImportRepository } from './people-import.repository.js';

const UNIQUE_VIOLATION = '23505';

/** Takes a previewed file over: all its good rows, or nothing. */
@Injectable()
export class ApplyPeopleCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly imports: PeopleImportRepository,
  ) {}

  async run(id: string): Promise<PeopleImportRecord | FileAlreadyApplied | NothingToImport> {
    try {
      return await this.apply(id);
    } catch (error) {
      // Two uploads of one file, applied at the same time: the unique index let one through.
      if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
      return alreadyApplied(this.clock.now());
    }
  }

  private apply(id: string): Promise<PeopleImportRecord | FileAlreadyApplied | NothingToImport> {
    return this.database.write(async (tx) => {
      const record = await this.imports.lock(tx, id);
      if (!record || record.status === 'discarded') throw new NotFoundError('import');
      if (record.status === 'applied') return alreadyApplied(record.appliedAt ?? record.createdAt);
      const { titles, rows } = record.file;
      const problem = peopleMappingProblem(record.mapping, titles.length);
      if (problem) return { code: 'COLUMNS_MISSING', message: problem };
      const { people, errors, repeated } = readPeopleFile(titles, rows, record.mapping);
      if (people.length === 0)
        return { code: 'NOBODY_IN_IT', message: 'No row of this file can be used. Nothing was changed.' };
      const now = this.clock.now();
      const { added, known } = await this.imports.apply(tx, people, now);
      const done: PeopleImportRecord = {
        ...record,
        status: 'applied',
        errors,
        summary: { added: added.length, known, repeated },
        appliedAt: now,
      };
      await this.imports.update(tx, done);
      await this.ledger.append(tx, [
        { kind: 'person.imported', occurredAt: now, data: { importId: id, added: added.length, known } },
      ]);
      return done;
    });
  }
}

function alreadyApplied(appliedAt: Date): FileAlreadyApplied {
  return {
    code: 'ALREADY_APPLIED',
    message: 'This file has been imported already. Nothing was changed.',
    appliedAt,
  };
}
