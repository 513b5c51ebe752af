import { query } from '../../database/login.mjs';

const { OWNER_DATABASE_URL = '', APP_DB_PASSWORD, JOB_DB_PASSWORD } = process.env;
const passwords = { worthwhile_app: APP_DB_PASSWORD, worthwhile_job: JOB_DB_PASSWORD };
for (const [role, password] of Object.entries(passwords)) {
  const create = `do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`;
  await query(OWNER_DATABASE_URL, [create, `alter role ${role} password '${password}'`]);
}
await query(OWNER_DATABASE_URL, [
  'create table if not exists story (teller text)',
  'grant select on story to worthwhile_app',
]);
