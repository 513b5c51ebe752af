import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  makeEvent,
  makePerson,
  makeRegistration,
  makeRepPermission,
  makeWant,
} from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { AskFeedbackJob } from './ask-feedback.job.js';
import { WarmModule } from './index.js';

const ASK = `mutation($eventId: ID!) { askFeedback(eventId: $eventId) {
  __typename
  ... on FeedbackAsked { asked followThrough { asked audience { willBeAsked alreadyAsked } } }
  ... on Refusal { code message }
} }`;
const READ = `query($eventId: ID!) { followThrough(eventId: $eventId) {
  attended asked answered owed warm asksItselfAt cannotAsk gotIt { yes partly no } worthIt { yes partly no }
  audience { willBeAsked alreadyAsked walkIns noServiceMail }
} }`;
interface Answer {
  askFeedback: Record<string, unknown>;
}

describe('asking whether they got it', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let eventId: string;
  let ana: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(() => test.stop());

  const attendee = async (name: string, over = {}) => {
    const person = await makePerson(test.owner, ours.id, { name });
    await makeRegistration(test.owner, ours.id, eventId, person, {
      attendance: 'attended',
      minutes: 45,
      ...over,
    });
    return person;
  };
  /** Ana came, Bea did not, Cem walked in, Dia wants no mail about the event. It ended an hour ago. */
  beforeEach(async () => {
    test.clock.set('2026-10-13T16:00:00Z');
    eventId = await makeEvent(test.owner, ours.id, ours.marketer.id, {
      starts_at: new Date('2026-10-13T14:00:00Z'),
      ends_at: new Date('2026-10-13T15:00:00Z'),
    });
    ana = await attendee('Ana Prado');
    await makeWant(test.owner, ours.id, eventId, ana, 'Whom to call on <day> two & not six');
    await attendee('Bea Costa', { attendance: 'no_show', minutes: null });
    await attendee('Cem Aydin', { source: 'walk_in' });
    const dia = await attendee('Dia Roy');
    await makeRepPermission(test.owner, ours.id, dia, { purpose: 'service_mail', act: 'withdraw' });
  });

  const ask = () => ours.marketer.ask<Answer>(ASK, { eventId }).then((data) => data.askFeedback);
  const askedPeople = async () => {
    const { rows } = await test.owner.query(
      `select person_id, count(*)::int as times from fact where kind = 'feedback.asked' and event_id = $1
       group by person_id`,
      [eventId],
    );
    return rows;
  };
  const mails = async () => {
    const { rows } = await test.owner.query(
      `select * from mail where event_id = $1 and purpose = 'after_event'`,
      [eventId],
    );
    return rows;
  };

  it('says beforehand who will be asked and who will not, and why', async () => {
    const { followThrough } = await ours.rep.ask<{ followThrough: unknown }>(READ, { eventId });
    expect(followThrough).toEqual({
      attended: 3,
      asked: 0,
      answered: 0,
      owed: 0,
      warm: 0,
      asksItselfAt: '2026-10-14T08:00:00.000Z',
      cannotAsk: null,
      gotIt: { yes: 0, partly: 0, no: 0 },
      worthIt: { yes: 0, partly: 0, no: 0 },
      audience: { willBeAsked: 1, alreadyAsked: 0, walkIns: 1, noServiceMail: 1 },
    });
  });

  it('asks each person once, by one mail that acts on nothing', async () => {
    expect(await ask()).toEqual({
      __typename: 'FeedbackAsked',
      asked: 1,
      followThrough: { asked: 1, audience: { willBeAsked: 0, alreadyAsked: 1 } },
    });
    await test.settle();
    expect(await ask()).toMatchObject({ __typename: 'FeedbackNotAsked', code: 'NOBODY_TO_ASK' });
    await test.settle();
    expect(await askedPeople()).toEqual([{ person_id: ana, times: 1 }]);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      subject: 'Did you get it, Ana?',
      from_name: 'Closewell events',
      person_id: ana,
    });
    expect(mail.text_body).toContain('“Whom to call on <day> two & not six”');
    expect(mail.html_body).toContain('“Whom to call on &lt;day&gt; two &amp; not six”');
    expect(mail.text_body).toMatch(
      /Yes: http:\/\/localhost:4000\/a\/[\w-]{67}\?got=yes\nPartly: .*\?got=partly\nNo: .*\?got=no\n/,
    );
    expect(mail.text_body).toContain('No meeting is being asked of you.');
    expect(mail.text_body).toContain('Ingrid answers by 23 October.');
    expect(mail.html_body).not.toMatch(/<form|<img|<script/);
  });

  it('asks each person once when two press at the same moment', async () => {
    const kinds = (await Promise.all([ask(), ask(), ask()])).map((answer) => answer['__typename']);
    expect(kinds.sort()).toEqual(['FeedbackAsked', 'FeedbackNotAsked', 'FeedbackNotAsked']);
    expect(await askedPeople()).toEqual([{ person_id: ana, times: 1 }]);
  });

  it('asks nobody while the event is on, was called off, or has not begun', async () => {
    const code = async (over: Record<string, unknown>) => {
      const other = await makeEvent(test.owner, ours.id, ours.marketer.id, over);
      const { askFeedback } = await ours.marketer.ask<Answer>(ASK, { eventId: other });
      return askFeedback['code'];
    };
    const on = { starts_at: new Date('2026-10-13T15:30:00Z'), ends_at: new Date('2026-10-13T16:30:00Z') };
    expect(await code(on)).toBe('EVENT_NOT_OVER');
    expect(await code({ ...on, stage: 'cancelled' })).toBe('EVENT_NOT_HELD');
    expect(await code({})).toBe('EVENT_NOT_STARTED');
  });

  it('asks on its own on the morning after', async () => {
    const job = test.app.select(WarmModule).get(AskFeedbackJob);
    test.clock.set('2026-10-14T08:00:00Z');
    await job.run({ workspaceId: ours.id, eventId });
    await job.run({ workspaceId: ours.id, eventId });
    expect(await askedPeople()).toEqual([{ person_id: ana, times: 1 }]);
  });

  it('is for those who may ask, in this workspace', async () => {
    const code = async (answer: Promise<{ errors?: { extensions?: Record<string, unknown> }[] }>) =>
      (await answer).errors?.[0]?.extensions?.['code'];
    expect(await code(ours.rep.tryAsk(ASK, { eventId }))).toBe('FORBIDDEN');
    expect(await code(theirs.marketer.tryAsk(ASK, { eventId }))).toBe('NOT_FOUND');
    expect(await code(theirs.rep.tryAsk(READ, { eventId }))).toBe('NOT_FOUND');
    expect(await ours.salesLeader.ask(ASK, { eventId })).toMatchObject({ askFeedback: { asked: 1 } });
  });
});
