import { Injectable } from '@nestjs/common';
import type { FilePerson } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';
import type { PeopleImportRecord } from './people-import.record.js';

const COLUMNS = `id, file_name as "fileName", file_hash as "fileHash", status, mapping, rows as file, errors, summary,
  created_at as "createdAt", applied_at as "appliedAt"`;

@Injectable()
export class PeopleImportRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, record: PeopleImportRecord, createdBy: string): Promise<void> {
    await tx.rows(
      `insert into people_import (workspace_id, id, file_name, file_hash, status, mapping, rows, errors, summary,
         created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tx.workspaceId,
        record.id,
        record.fileName,
        record.fileHash,
        record.status,
        JSON.stringify(record.mapping),
        JSON.stringify(record.file),
        JSON.stringify(record.errors),
        JSON.stringify(record.summary),
        createdBy,
        record.createdAt,
      ],
    );
  }

  find(id: string): Promise<PeopleImportRecord | undefined> {
    return this.database.row<PeopleImportRecord>(`select ${COLUMNS} from people_import where id = $1`, [id]);
  }

  /** Locks the import, so that of two clicks the second sees what the first did. */
  lock(tx: Tx, id: string): Promise<PeopleImportRecord | undefined> {
    return tx.row<PeopleImportRecord>(`select ${COLUMNS} from people_import where id = $1 for update`, [id]);
  }

  async findApplied(fileHash: string): Promise<Date | undefined> {
    const row = await this.database.row<{ at: Date }>(
      `select applied_at as at from people_import where file_hash = $1 and status = 'applied'`,
      [fileHash],
    );
    return row?.at;
  }

  async update(
    tx: Tx,
    { id, status, mapping, errors, summary, appliedAt }: PeopleImportRecord,
  ): Promise<void> {
    await tx.rows(
      `update people_import set status = $2, mapping = $3, errors = $4, summary = $5, applied_at = $6 where id = $1`,
      [id, status, JSON.stringify(mapping), JSON.stringify(errors), JSON.stringify(summary), appliedAt],
    );
  }

  /** Which of these addresses belong to people we know. */
  async known(emails: string[]): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      'select count(*)::int as count from person where email = any($1)',
      [emails],
    );
    return row?.count ?? 0;
  }

  /**
   * Adds the people who are new and fills in what is empty of those who are known, in three statements whatever their
   * number. Accounts are one by their name without case and outer blanks.
   */
  async apply(tx: Tx, people: FilePerson[], now: Date): Promise<{ added: string[]; known: number }> {
    const companies = new Map<
      string,
      { id: string; name: string; name_key: string; industry: string | null }
    >();
    for (const { company, industry } of people) {
      if (!company) continue;
      const key = company.trim().toLowerCase();
      const found = companies.get(key);
      if (found) found.industry ??= industry;
      else companies.set(key, { id: newId(), name: company, name_key: key, industry });
    }
    await tx.rows(
      `insert into account as a (workspace_id, id, name, name_key, industry, created_at)
       select $1, c.id, c.name, c.name_key, c.industry, $3
       from jsonb_to_recordset($2::jsonb) as c(id uuid, name text, name_key text, industry text)
       order by c.name_key
       on conflict (workspace_id, name_key) do update set industry = coalesce(a.industry, excluded.industry)`,
      [tx.workspaceId, JSON.stringify([...companies.values()]), now],
    );
    const rows = people.map(({ email, name, role, company }) => ({
      id: newId(),
      email,
      name,
      role,
      name_key: company?.trim().toLowerCase() ?? null,
    }));
    const saved = await tx.rows<{ id: string; isNew: boolean }>(
      `insert into person as p (workspace_id, id, name, email, account_id, role, created_at)
       select $1, f.id, f.name, f.email, a.id, f.role, $3
       from jsonb_to_recordset($2::jsonb) as f(id uuid, email text, name text, role text, name_key text)
       left join account a on a.workspace_id = $1 and a.name_key = f.name_key
       order by f.email
       on conflict (workspace_id, email) do update
         set role = coalesce(p.role, excluded.role), account_id = coalesce(p.account_id, excluded.account_id)
       returning p.id, (xmax = 0) as "isNew"`,
      [tx.workspaceId, JSON.stringify(rows), now],
    );
    const added = saved.filter(({ isNew }) => isNew).map(({ id }) => id);
    return { added, known: saved.length - added.length };
  }
}
