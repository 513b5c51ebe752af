import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  guessPeopleColumns,
  peopleMappingProblem,
  type PeopleMapping,
  readPeopleFile,
} from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import { currentMember } from '../../platform/database/scope.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import type { Upload } from '../../platform/http/upload.js';
import { readTable, type Table, TableRefusal } from '../../platform/tables/index.js';
import { Clock } from '../../platform/time/clock.js';
import type { PeopleImportRecord } from './people-import.record.js';
import { PeopleImportRepository } from './people-import.repository.js';

export type PreviewPeopleOutcome =
  | { kind: 'previewed'; importId: string }
  /** Nothing was kept. */
  | { kind: 'refused'; code: string; message: string };

const DELIMITERS: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

/** Reads a file of people and keeps what it says for somebody to look at. Changes no person. */
@Injectable()
export class PreviewPeopleCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly imports: PeopleImportRepository,
  ) {}

  async run({ fileName, bytes }: Upload): Promise<PreviewPeopleOutcome> {
    const fileHash = createHash('sha256').update(bytes).digest('hex');
    const applied = await this.imports.findApplied(fileHash);
    if (applied) {
      const day = applied.toISOString().slice(0, 10);
      return refused(
        'ALREADY_APPLIED',
        `This very file was imported on ${day} already. Nothing was changed.`,
      );
    }
    let table: Table;
    try {
      table = await readTable(bytes);
    } catch (error) {
      if (error instanceof TableRefusal) return refused(error.code.toUpperCase(), error.message);
      throw error;
    }
    const [header, ...rows] = table.rows;
    if (!header || header.cells.length < 2) {
      const message =
        'This file has one column only. It needs a column for the e-mail address and one for the name.';
      return refused('ONE_COLUMN', message);
    }
    if (rows.length === 0)
      return refused('NOBODY_IN_IT', 'This file has a row of titles and nobody below it.');
    const readAs =
      table.kind === 'xlsx'
        ? 'Excel workbook'
        : `CSV, ${table.encoding}, ${DELIMITERS[table.delimiter] ?? table.delimiter}`;
    const titles = header.cells.map((title) => title.trim());
    const record = await this.reread({
      id: newId(),
      fileName,
      fileHash,
      status: 'previewed',
      mapping: guessPeopleColumns(titles),
      file: { titles, rows: [...rows], readAs },
      errors: [],
      summary: { added: 0, known: 0, repeated: 0 },
      createdAt: this.clock.now(),
      appliedAt: null,
    });
    await this.database.write((tx) => this.imports.insert(tx, record, currentMember().memberId));
    return { kind: 'previewed', importId: record.id };
  }

  /** Reads the kept rows again with other columns. */
  async remap(id: string, mapping: PeopleMapping): Promise<PeopleImportRecord> {
    return this.database.write(async (tx) => {
      const kept = await this.imports.lock(tx, id);
      if (!kept) throw new NotFoundError('import');
      if (kept.status !== 'previewed') return kept;
      const record = await this.reread({ ...kept, mapping });
      await this.imports.update(tx, record);
      return record;
    });
  }

  private async reread(record: PeopleImportRecord): Promise<PeopleImportRecord> {
    const { titles, rows } = record.file;
    if (peopleMappingProblem(record.mapping, titles.length)) {
      return { ...record, errors: [], summary: { added: 0, known: 0, repeated: 0 } };
    }
    const { people, errors, repeated } = readPeopleFile(titles, rows, record.mapping);
    const known = await this.imports.known(people.map(({ email }) => email));
    return { ...record, errors, summary: { added: people.length - known, known, repeated } };
  }
}

function refused(code: string, message: string): PreviewPeopleOutcome {
  return { kind: 'refused', code, message };
}
