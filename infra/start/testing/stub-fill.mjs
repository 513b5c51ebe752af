import { query } from '../../database/login.mjs';

const url = process.env['OWNER_DATABASE_URL'] ?? '';
await query(url, ["insert into story values ('once')"]);
process.stdout.write('{"signIns":[{"name":"Mara","role":"marketing leader","email":"mara@example.com"}]}\n');
