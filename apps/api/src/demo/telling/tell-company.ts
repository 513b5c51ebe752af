import { CreateProblemCommand } from '../../problems/index.js';
import { ApplyPeopleCommand, PreviewPeopleCommand } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import {
  storyCompanies,
  storyCompanyName,
  storyMembers,
  storyPeople,
  storyProblems,
} from '../story/index.js';
import type { Teller } from './teller.js';

const DAY = 86_400_000;

/** The workspace, still closed, and who works there. */
export async function tellMembers(teller: Teller): Promise<void> {
  const at = new Date(+teller.now - 200 * DAY);
  const database = teller.get(Database);
  await teller.asStory(at, () =>
    database.write(async (tx) => {
      await tx.rows('insert into workspace (id, name, created_at, opened_at) values ($1, $2, $3, null)', [
        teller.workspaceId,
        storyCompanyName,
        at,
      ]);
      for (const [index, { key, name, email, team, role, timeZone }] of storyMembers.entries()) {
        const id = newId();
        teller.members.set(key, { id, team, role });
        await tx.rows(
          `insert into member (workspace_id, id, name, email, team, role, time_zone, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [teller.workspaceId, id, name, email, team, role, timeZone, new Date(+at + index)],
        );
      }
    }),
  );
}

/** The problem library. */
export async function tellProblems(teller: Teller): Promise<void> {
  const command = teller.get(CreateProblemCommand);
  for (const problem of storyProblems(teller.now)) {
    const at = new Date(+teller.now - 190 * DAY);
    const { id } = await teller.as(problem.ownerKey, at, () =>
      command.run({
        statement: problem.statement,
        personaRole: problem.persona.role,
        personaIndustry: problem.persona.industry,
        whyItMatters: problem.whyItMatters,
        evidence: problem.evidence.map((entry) => ({ ...entry })),
        openers: [...problem.openers],
        disqualifiers: [...problem.disqualifiers],
        ownerId: teller.member(problem.ownerKey).id,
        reviewOn: problem.reviewOn,
      }),
    );
    teller.problems.set(problem.key, id);
  }
}

/** The people, as a file that marketing imported: previewed and applied like any other. */
export async function tellPeople(teller: Teller, importerKey: string): Promise<void> {
  const at = new Date(+teller.now - 185 * DAY);
  const companies = new Map(storyCompanies.map((company) => [company.key, company]));
  const people = storyPeople();
  const lines = people.map(({ name, email, companyKey, title }) => {
    const company = companies.get(companyKey);
    return [name, email, company?.name ?? '', title, company?.industry ?? ''].map(cell).join(',');
  });
  const bytes = Buffer.from(['Name,E-mail,Company,Role,Industry', ...lines].join('\r\n'));
  await teller.as(importerKey, at, async () => {
    const preview = await teller
      .get(PreviewPeopleCommand)
      .run({ fileName: 'Finance leads, spring.csv', bytes });
    if (preview.kind === 'refused') throw new Error(preview.message);
    const result = await teller.get(ApplyPeopleCommand).run(preview.importId);
    if ('code' in result) throw new Error(result.message);
    const database = teller.get(Database);
    const rows = await database.rows<{ id: string; email: string }>('select id, email from person');
    const byEmail = new Map(rows.map(({ id, email }) => [email, id]));
    for (const { key, email } of people) teller.people.set(key, byEmail.get(email.toLowerCase()) ?? '');
    await giveOwners(teller, people);
  });
}

/** Countries of the accounts, and the rep who knows the person already. */
async function giveOwners(teller: Teller, people: ReturnType<typeof storyPeople>): Promise<void> {
  const owned = people.flatMap(({ key, ownerKey }) =>
    ownerKey ? [{ id: teller.person(key), owner: teller.member(ownerKey).id }] : [],
  );
  const countries = storyCompanies.map(({ name, country }) => ({
    name_key: name.trim().toLowerCase(),
    country,
  }));
  await teller.get(Database).write(async (tx) => {
    await tx.rows(
      `update person p set owner_id = o.owner from jsonb_to_recordset($1::jsonb) as o(id uuid, owner uuid) where p.id = o.id`,
      [JSON.stringify(owned)],
    );
    await tx.rows(
      `update account a set country = c.country
       from jsonb_to_recordset($1::jsonb) as c(name_key text, country text) where a.name_key = c.name_key`,
      [JSON.stringify(countries)],
    );
  });
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
