import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  makeAccount,
  makeEvent,
  makePerson,
  makeRegistration,
  makeRepPermission,
  makeWant,
} from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { askGraphql, type TestWorkspace } from '../../testing/test-workspace.js';

const LIST = `query($event: ID!, $first: Int! = 50, $after: String, $answer: Answer, $withWords: Boolean! = false) {
  registrations(eventId: $event, first: $first, after: $after, answer: $answer, withWords: $withWords) {
    nextCursor registrations { name company role answer answeredAt want allowsRep }
  }
}`;
const SUMMARY = `query($event: ID!) { registrationSummary(eventId: $event) { registered cancelled withWords allowRep seatsLeft } }`;

interface Page {
  nextCursor: string | null;
  registrations: {
    name: string;
    want: string | null;
    answer: string;
    allowsRep: boolean;
    company: string | null;
  }[];
}

describe('reading the answers to an event', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let event: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    event = await makeEvent(test.owner, ours.id, ours.marketer.id, { capacity: 5, seats_taken: 3 });
    const accountId = await makeAccount(test.owner, ours.id, {
      name: 'Halden Pumps',
      name_key: 'halden pumps',
    });
    const answer = async (name: string, minutes: number, values: Record<string, unknown> = {}) => {
      const personId = await makePerson(test.owner, ours.id, { name, account_id: accountId });
      const at = new Date(Date.UTC(2026, 9, 1, 9, minutes));
      await makeRegistration(test.owner, ours.id, event, personId, {
        registered_at: at,
        created_at: at,
        ...values,
      });
      return personId;
    };
    const first = await answer('Amara', 1);
    await makeWant(test.owner, ours.id, event, first, 'Old words');
    await test.owner.query(`update want set said_at = '2026-09-01' where person_id = $1`, [first]);
    await makeWant(test.owner, ours.id, event, first, '“四日目” – day\nfour');
    await makeRepPermission(test.owner, ours.id, first, { not_before: new Date('2026-10-24') });
    const second = await answer('Tunde', 2);
    await makeRepPermission(test.owner, ours.id, second, { expires_at: new Date('2026-10-01') });
    await answer('Mei-Lin', 3);
    await answer('Gone', 0, { answer: 'cancelled', cancelled_at: new Date(Date.UTC(2026, 9, 1, 9, 9)) });
  });
  afterAll(() => test.stop());

  const list = async (variables: Record<string, unknown> = {}): Promise<Page> =>
    (await ours.rep.ask<{ registrations: Page }>(LIST, { event, ...variables })).registrations;
  const names = (page: Page): string[] => page.registrations.map(({ name }) => name);

  it('lists the latest first, with the latest words whole and what is allowed', async () => {
    const page = await list();
    expect(names(page)).toEqual(['Gone', 'Mei-Lin', 'Tunde', 'Amara']);
    expect(page.registrations[3]).toMatchObject({
      company: 'Halden Pumps',
      answer: 'registered',
      want: '“四日目” – day\nfour',
      allowsRep: true,
    });
    expect(page.registrations[2]).toMatchObject({ want: null, allowsRep: false });
  });

  it('turns pages without losing or repeating anybody', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await list({ first: 1, after });
      seen.push(...names(page));
      after = page.nextCursor;
    } while (after);
    expect(seen).toEqual(['Gone', 'Mei-Lin', 'Tunde', 'Amara']);
  });

  it('can be narrowed', async () => {
    expect(names(await list({ answer: 'cancelled' }))).toEqual(['Gone']);
    expect(names(await list({ withWords: true }))).toEqual(['Amara']);
  });

  it('counts seats, words and permissions', async () => {
    const { registrationSummary } = await ours.marketer.ask<Record<string, unknown>>(SUMMARY, { event });
    expect(registrationSummary).toEqual({
      registered: 3,
      cancelled: 1,
      withWords: 1,
      allowRep: 1,
      seatsLeft: 2,
    });
  });

  it('is closed to another workspace and to nobody in particular', async () => {
    const theirPage = await theirs.rep.ask<{ registrations: Page }>(LIST, { event });
    expect(theirPage.registrations.registrations).toEqual([]);
    const { errors } = await theirs.rep.tryAsk(SUMMARY, { event });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    const stranger = await askGraphql(test.app, LIST, { event });
    expect(stranger.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});
