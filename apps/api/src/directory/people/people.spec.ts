import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { httpOf, type TestMember, type TestWorkspace } from '../../testing/test-workspace.js';

const IMPORT = `query($id: ID!) { peopleImport(id: $id) {
  status readAs titles columns { email name company } columnsProblem sample { line name email company }
  problems { line column message } problemCount added known repeated } }`;
const APPLY = `mutation($id: ID!) { applyPeopleImport(id: $id) { __typename
  ... on PeopleImported { import { added known repeated problemCount } } ... on Refusal { code message } } }`;
const LIST = `query($first: Int!, $after: String, $q: String) {
  people(first: $first, after: $after, q: $q) { people { name email company role } nextCursor } }`;

interface Listed {
  people: { people: { name: string; email: string }[]; nextCursor: string | null };
}

const FILE = [
  'Name,E-Mail,Company,Role,Industry',
  'Amara Lindqvist-Nwosu,Amara@Halden.example,Halden Pumps,Group Controller,Manufacturing',
  '山田 太郎,taro@kawa.example,Kawa 製作所,経理部長,',
  'Broken,broken at example,Halden Pumps,,',
  'Amara again,AMARA@halden.example,,,',
  '"O\'Hara, Jr., Priya",priya@halden.example,  halden pumps ,CFO,',
].join('\r\n');

describe('people', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(() => test.stop());

  const upload = async (member: TestMember, bytes: string | Buffer, headers: Record<string, string> = {}) => {
    const answer = await httpOf(test.app).inject({
      method: 'POST',
      url: '/api/people-imports',
      headers: {
        'content-type': 'application/octet-stream',
        'x-worthwhile': '1',
        'x-file-name': encodeURIComponent('Gäste.csv'),
        cookie: member.cookie,
        ...headers,
      },
      payload: Buffer.from(bytes),
    });
    return {
      status: answer.statusCode,
      ...answer.json<{ importId: string; code: string; message: string }>(),
    };
  };
  const apply = async (member: TestMember, id: string) =>
    (await member.ask<{ applyPeopleImport: Record<string, unknown> }>(APPLY, { id })).applyPeopleImport;

  it('previews a file, naming bad rows, and changes nothing before it is applied', async () => {
    const { importId } = await upload(ours.marketer, FILE);
    const { peopleImport } = await ours.marketer.ask<{ peopleImport: object }>(IMPORT, { id: importId });
    expect(peopleImport).toMatchObject({
      status: 'previewed',
      readAs: 'CSV, utf-8, comma',
      columns: { name: 0, email: 1, company: 2 },
      added: 3,
      known: 0,
      repeated: 1,
      problems: [{ line: 4, column: 'E-Mail', message: 'The e-mail address has no @.' }],
    });
    expect((await ours.rep.ask<Listed>(LIST, { first: 10 })).people.people).toEqual([]);
  });

  it('applies the good rows, with one account for one company, and states it', async () => {
    const { importId } = await upload(ours.marketer, FILE);
    expect(await apply(ours.marketer, importId)).toMatchObject({
      import: { added: 3, known: 0, problemCount: 1 },
    });
    const { people } = await ours.rep.ask<Listed>(LIST, { first: 10 });
    expect(people.people.map(({ email }) => email).sort()).toEqual([
      'amara@halden.example',
      'priya@halden.example',
      'taro@kawa.example',
    ]);
    const { rows } = await test.owner.query(
      'select name from account where workspace_id = $1 order by name',
      [ours.id],
    );
    expect(rows).toEqual([{ name: 'Halden Pumps' }, { name: 'Kawa 製作所' }]);
    const facts = await test.owner.query(
      `select data from fact where workspace_id = $1 and kind = 'person.imported'`,
      [ours.id],
    );
    expect(facts.rows).toEqual([{ data: { importId, added: 3, known: 0 } }]);
  });

  it('has no effect the second time, and says so: applied again, uploaded again, or both at once', async () => {
    const first = await upload(ours.marketer, FILE);
    const second = await upload(ours.marketer, FILE);
    const answers = await Promise.all([first, second].map(({ importId }) => apply(ours.marketer, importId)));
    expect(answers.map((answer) => answer['__typename']).sort()).toEqual([
      'FileAlreadyApplied',
      'PeopleImported',
    ]);
    expect(await upload(ours.marketer, FILE)).toMatchObject({ status: 422, code: 'ALREADY_APPLIED' });
    expect(await apply(ours.marketer, first.importId)).toMatchObject({ code: 'ALREADY_APPLIED' });
    expect((await ours.rep.ask<Listed>(LIST, { first: 10 })).people.people).toHaveLength(3);
  });

  it('fills in what is empty of people we know and overwrites nothing', async () => {
    await apply(
      ours.marketer,
      (await upload(ours.marketer, 'Name,Email\nAmara,amara@halden.example')).importId,
    );
    await apply(ours.marketer, (await upload(ours.marketer, FILE)).importId);
    const { people } = await ours.rep.ask<Listed>(LIST, { first: 10, q: 'amara' });
    expect(people.people).toMatchObject([
      { name: 'Amara', role: 'Group Controller', company: 'Halden Pumps' },
    ]);
  });

  it('asks for the columns it cannot guess, and takes them', async () => {
    const { importId } = await upload(ours.marketer, 'Wer;Wohin\nAna Prado;ana@prado.example');
    expect(await apply(ours.marketer, importId)).toMatchObject({ code: 'COLUMNS_MISSING' });
    const map = `mutation($id: ID!, $c: PeopleColumnsInput!) { mapPeopleImport(id: $id, columns: $c) { added columnsProblem } }`;
    expect(await ours.marketer.ask(map, { id: importId, c: { name: 0, email: 1 } })).toEqual({
      mapPeopleImport: { added: 1, columnsProblem: null },
    });
    expect(await apply(ours.marketer, importId)).toMatchObject({ import: { added: 1 } });
  });

  it.each([
    ['an empty file', '', 'EMPTY'],
    ['one column', 'Email\na@b.example', 'ONE_COLUMN'],
    ['titles alone', 'Name,Email\n', 'NOBODY_IN_IT'],
    ['a picture named .csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'IMAGE'],
    ['bytes that are no text', Buffer.from(Array.from({ length: 400 }, (_, n) => (n * 37) % 256)), 'BINARY'],
  ])('refuses %s and says what it is', async (_, bytes, code) => {
    const answer = await upload(ours.marketer, bytes);
    expect(answer).toMatchObject({ status: 422, code });
    expect(answer.message.length).toBeGreaterThan(20);
  });

  it('refuses 200 MB by its size, before it is read', async () => {
    const answer = await upload(ours.marketer, 'Name,Email\n', {
      'content-length': String(200 * 1024 * 1024),
    });
    expect(answer).toMatchObject({ status: 422, code: 'TOO_LARGE' });
  });

  it('pages through everybody, the newest first, once each', async () => {
    const rows = Array.from({ length: 25 }, (_, n) => `Person ${n},p${n}@many.example`);
    await apply(ours.marketer, (await upload(ours.marketer, ['Name,Email', ...rows].join('\n'))).importId);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Listed = await ours.rep.ask<Listed>(LIST, { first: 10, after });
      seen.push(...page.people.people.map(({ email }) => email));
      after = page.people.nextCursor;
    } while (after);
    expect(new Set(seen).size).toBe(25);
    expect(seen).toHaveLength(25);
  });

  it('finds a part of a name, an address or a company, and takes signs as themselves', async () => {
    await apply(ours.marketer, (await upload(ours.marketer, FILE)).importId);
    const found = async (q: string) =>
      (await ours.rep.ask<Listed>(LIST, { first: 10, q })).people.people.map(({ email }) => email);
    expect(await found('太郎')).toEqual(['taro@kawa.example']);
    expect(await found('HALDEN pu')).toHaveLength(2);
    expect(await found('%')).toEqual([]);
  });

  it('counts who matches, and reads a person with nothing to tell yet', async () => {
    await apply(ours.marketer, (await upload(ours.marketer, FILE)).importId);
    const counts = `query($q: String) { all: peopleCount { count capped } found: peopleCount(q: $q) { count capped } }`;
    expect(await ours.rep.ask(counts, { q: 'halden' })).toEqual({
      all: { count: 3, capped: false },
      found: { count: 2, capped: false },
    });
    const found = `{ people(first: 1, q: "太郎") { people { id } } }`;
    const { people } = await ours.rep.ask<{ people: { people: { id: string }[] } }>(found);
    const page = `query($id: ID!) { person(id: $id) { name company want warmth ownerName }
      personTimeline(personId: $id) { kind } personPermissions(personId: $id) { wording } }`;
    expect(await ours.rep.ask(page, { id: people.people[0]?.id })).toEqual({
      person: { name: '山田 太郎', company: 'Kawa 製作所', want: null, warmth: null, ownerName: null },
      personTimeline: [],
      personPermissions: [],
    });
  });

  it('is for those who may import, and stays in its workspace', async () => {
    expect(await upload(ours.rep, FILE)).toMatchObject({ status: 403 });
    expect(await upload(ours.marketer, FILE, { cookie: '' })).toMatchObject({ status: 401 });
    expect(await upload(ours.marketer, FILE, { 'x-worthwhile': '' })).toMatchObject({ status: 400 });
    const { importId } = await upload(ours.marketer, FILE);
    const { errors } = await theirs.marketer.tryAsk(APPLY, { id: importId });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    await apply(ours.marketer, importId);
    expect((await theirs.rep.ask<Listed>(LIST, { first: 10, q: 'amara' })).people.people).toEqual([]);
    expect(await upload(theirs.marketer, FILE)).toMatchObject({ status: 201 });
  });
});
