import { expect, type Page, test } from '@playwright/test';
import { ask } from './stack/ask.js';
import { linkInMail, setClock, somebody, type Somebody } from './stack/people.js';
import { zoomReport } from './stack/zoom-report.js';

const PASSWORD = 'copper lantern ferry';
const PROMISE = 'Leave with a close calendar that ends on day five';
const WANT = 'I want to stop chasing eleven plants for balances on day six.';
const ATTENDEES = [
  { name: 'Amara Lindqvist', email: 'amara@halden.example' },
  { name: 'Tunde Balogun', email: 'tunde@osei.example' },
  { name: 'Mei-Lin Castellanos', email: 'mei-lin@montero.example' },
];
const START = new Date(`${new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)}T10:00:00Z`);

/** Joins by the link in the mail: chooses a name and a password. */
async function join(person: Somebody, admin: Page, name: string, email: string, role: string): Promise<void> {
  await ask(admin, `mutation($i: InviteMemberInput!) { inviteMember(input: $i) { __typename } }`, {
    i: { email, team: 'sales', role },
  });
  await person.page.goto(await linkInMail(admin, email, '/join/'));
  await person.page.getByLabel('Your name').fill(name);
  await person.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await person.page.getByRole('button', { name: 'Join' }).click();
  await expect(person.page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

test('five people take one event from its proposal to a won deal', async ({ browser }) => {
  test.setTimeout(240_000);
  const [ingrid, mara, yusuf, jonah] = (await Promise.all([1, 2, 3, 4].map(() => somebody(browser)))) as [
    Somebody,
    Somebody,
    Somebody,
    Somebody,
  ];
  const attendee = await somebody(browser, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const members = [ingrid, mara, yusuf, jonah];

  await test.step('the first person sets the workspace up and the others join by mail', async () => {
    const { page } = ingrid;
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible({ timeout: 30_000 });
    await ingrid.picture('01-set-up');
    await page.getByLabel('Your company').fill('Closewell');
    await page.getByLabel('Your name').fill('Ingrid Vaszary');
    await page.getByLabel('E-mail').fill('ingrid@closewell.example');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Set up Worthwhile' }).click();
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await ingrid.picture('02-today-empty');
    await join(mara, page, 'Mara Okonjo', 'mara@closewell.example', 'contributor');
    await join(yusuf, page, 'Yusuf Demirel', 'yusuf@closewell.example', 'contributor');
    await join(jonah, page, 'Jonah Feld', 'jonah@closewell.example', 'leader');
    await page.goto('/settings/outbox');
    await expect(page.getByText('mara@closewell.example').first()).toBeVisible();
    await ingrid.picture('03-outbox');
  });

  await test.step('marketing imports people and writes a problem down', async () => {
    const { page } = ingrid;
    await page.goto('/people/import');
    const rows = ATTENDEES.map(
      ({ name, email }) => `${name},${email},Halden Pumps,Group Controller,Manufacturing`,
    );
    const buffer = Buffer.from(
      ['Name,E-mail,Company,Role,Industry', ...rows, 'Nobody,not an address,,,'].join('\n'),
    );
    await page.setInputFiles('input[type=file]', { name: 'guests.csv', mimeType: 'text/csv', buffer });
    await expect(page.getByText('The e-mail address has no @')).toBeVisible();
    await ingrid.picture('04-import-preview');
    await page.getByRole('button', { name: 'Import 3 people' }).click();
    await expect
      .poll(
        async () =>
          (await ask<{ peopleCount: { count: number } }>(page, '{ peopleCount { count } }')).peopleCount
            .count,
      )
      .toBe(3);
    await page.goto('/people');
    await expect(page.getByText('Amara Lindqvist')).toBeVisible();
    await ingrid.picture('05-people');
    await ask(page, `mutation($i: ProblemInput!) { createProblem(input: $i) { id } }`, {
      i: {
        statement: 'Intercompany is settled last',
        personaRole: 'Group Controller',
        personaIndustry: 'Manufacturing',
        whyItMatters: 'Differences surface on day six, when nobody who booked them is free.',
        evidence: [
          {
            figure: '3.4 days',
            what: 'of a nine-day close wait for it',
            source: 'Own benchmark',
            date: '2026-06-30',
          },
        ],
        openers: ['Who hears first that a balance is off?'],
      },
    });
    await page.goto('/problems');
    await expect(page.getByText('Intercompany is settled last').first()).toBeVisible();
    await ingrid.picture('06-problems');
  });

  const eventId = await test.step('marketing proposes, sales adopts, both turn their keys', async () => {
    await ingrid.page.goto('/plan');
    await expect(ingrid.page.getByRole('button', { name: /^Propose/ }).first()).toBeVisible();
    await ingrid.page.keyboard.press('p');
    await ingrid.page.getByLabel('Who it is for').fill('Group controllers in manufacturing');
    await ingrid.page.getByLabel('What they get').fill(PROMISE);
    await ingrid.page
      .getByRole('combobox', { name: 'Which problem' })
      .or(ingrid.page.getByLabel('Which problem'))
      .first()
      .click();
    await ingrid.page.getByRole('option', { name: /Intercompany/ }).click();
    await ingrid.picture('07-propose');
    await ingrid.page
      .getByRole('dialog')
      .getByRole('button', { name: /Propose/ })
      .click();
    await mara.page.goto('/');
    await mara.page.getByRole('button', { name: 'Adopt' }).click();
    await expect(mara.page.getByText('Adopted.')).toBeVisible();
    const { board } = await ask<{ board: { events: { id: string; revision: number }[] }[] }>(
      ingrid.page,
      '{ board { events { id revision } } }',
    );
    const event = board.flatMap(({ events }) => events)[0];
    if (!event) throw new Error('The event is not on the board.');
    await ask(
      ingrid.page,
      `mutation($id: ID!, $r: Int!, $p: EventPatchInput!) { editEvent(id: $id, revision: $r, patch: $p) { __typename } }`,
      {
        id: event.id,
        r: event.revision,
        p: {
          takeAways: ['Your own close calendar, filled in', 'Three reconciliations to move', 'The template'],
          minutesAsked: 60,
          followUp: 'One mail, and a call only if they allowed it',
          format: 'webinar',
          mode: 'virtual',
          joinUrl: 'https://meet.example/close',
          timeZone: 'UTC',
          startsAt: START.toISOString().slice(0, 16),
          endsAt: new Date(+START + 3_600_000).toISOString().slice(0, 16),
          capacity: 20,
          hosts: [{ name: 'Noor Haddad', part: 'host', line: 'Sat through 60 month-ends' }],
          goals: { invite: 3, register: 3, attend: 2 },
        },
      },
    );
    await ingrid.page.goto(`/plan/events/${event.id}`);
    await ingrid.page.getByRole('button', { name: /Turn the marketing key/ }).click();
    await expect(ingrid.page.getByText('Turned').first()).toBeVisible();
    await mara.page.goto(`/plan/events/${event.id}`);
    await expect(mara.page.getByRole('button', { name: /Turn the sales key/ })).toBeVisible();
    await mara.picture('08-event-before-second-key');
    await mara.page.getByRole('button', { name: /Turn the sales key/ }).click();
    await mara.page.getByRole('button', { name: 'Publish' }).click();
    await expect(mara.page.getByText('Published', { exact: false }).first()).toBeVisible();
    await mara.picture('09-event-published');
    await ingrid.page.goto('/plan');
    await expect(ingrid.page.getByText(PROMISE).first()).toBeVisible();
    await ingrid.picture('10-board');
    return event.id;
  });

  await test.step('marketing invites, and attendees register without JavaScript', async () => {
    const { people } = await ask<{ people: { people: { id: string }[] } }>(
      ingrid.page,
      '{ people(first: 10) { people { id } } }',
    );
    await ask(
      ingrid.page,
      `mutation($e: ID!, $p: [ID!]!) { nominate(eventId: $e, personIds: $p) { added } }`,
      {
        e: eventId,
        p: people.people.map(({ id }) => id),
      },
    );
    await ask(
      ingrid.page,
      `mutation($e: ID!, $g: String!) { sendInvitations(eventId: $e, greeting: $g) { __typename } }`,
      {
        e: eventId,
        g: 'How do you decide which plant is right when both have proof?',
      },
    );
    const address = await linkInMail(ingrid.page, 'amara@halden.example', '/e/');
    for (const [index, { name, email }] of ATTENDEES.entries()) {
      const { page } = attendee;
      await page.goto(address);
      if (index === 0) await attendee.picture('11-public-page');
      await page.getByLabel('Your name').fill(name);
      await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
      await page
        .locator('textarea[name=want]')
        .fill(index === 0 ? WANT : 'Show me one company our size that closes in five days.');
      if (index < 2) await page.locator('input[type=checkbox][name=repMail]').check();
      await page.getByRole('button', { name: /Save my seat/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (index === 0) await attendee.picture('12-registered');
    }
    await attendee.page.goto(await linkInMail(ingrid.page, 'amara@halden.example', '/m/'));
    await attendee.picture('13-own-page');
    await ingrid.page.goto(`/plan/events/${eventId}?tab=registrations`);
    await expect(ingrid.page.getByText('Amara Lindqvist').first()).toBeVisible();
    await ingrid.picture('14-registrations');
  });

  await test.step('the day after, marketing counts who came and attendees say what they got', async () => {
    await setClock(new Date(+START + 26 * 3_600_000), [...members, attendee]);
    const { page } = ingrid;
    await page.goto(`/plan/events/${eventId}?tab=day`);
    const at = (minutes: number) => new Date(+START + minutes * 60_000);
    const [amara, tunde, meiLin] = ATTENDEES as [
      (typeof ATTENDEES)[0],
      (typeof ATTENDEES)[0],
      (typeof ATTENDEES)[0],
    ];
    const buffer = zoomReport(PROMISE, START, [
      { ...amara, from: at(0), to: at(40) },
      { ...amara, from: at(30), to: at(58) },
      { ...tunde, from: at(5), to: at(55) },
      { ...meiLin, from: null, to: null },
    ]);
    await page.setInputFiles('input[type=file]', { name: 'attendees.csv', mimeType: 'text/csv', buffer });
    await expect(page.getByRole('button', { name: 'Count 2 attendees' })).toBeVisible();
    await ingrid.picture('15-attendance-preview');
    await page.getByRole('button', { name: 'Count 2 attendees' }).click();
    await expect(page.getByRole('button', { name: 'Count 2 attendees' })).toBeHidden();
    await ask(page, `mutation($e: ID!) { askFeedback(eventId: $e) { __typename } }`, { e: eventId });
    for (const [index, email] of ['amara@halden.example', 'tunde@osei.example'].entries()) {
      await attendee.page.goto(`${await linkInMail(page, email, '/a/')}`);
      await attendee.page.locator('input[name=gotIt][value=yes]').check({ force: true });
      await attendee.page.locator('input[name=worthIt][value=yes]').check({ force: true });
      if (index === 0) await attendee.picture('16-after-event');
      await attendee.page.getByRole('button', { name: /Send/ }).click();
      await expect(attendee.page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await attendee.picture('17-after-event-sent');
    await page.goto(`/plan/events/${eventId}?tab=follow-through`);
    await expect(page.getByText(/2 of 2|answered/).first()).toBeVisible();
    await ingrid.picture('18-follow-through');
  });

  await test.step('two reps want the same person: one wins, the other is told who did', async () => {
    const waiting = () => ask<{ queueCounts: { waiting: number } }>(mara.page, '{ queueCounts { waiting } }');
    await mara.page.goto('/queue?view=available');
    await expect.poll(async () => (await waiting()).queueCounts.waiting, { timeout: 20_000 }).toBe(2);
    for (const { page } of [mara, yusuf]) {
      await page.goto('/queue?view=available');
      await expect(page.getByRole('button', { name: /^Claim/ }).first()).toBeVisible();
    }
    await mara.picture('19-queue');
    await Promise.all([mara, yusuf].map(({ page }) => page.keyboard.press('c')));
    const claimed = async () => {
      const { queue } = await ask<{
        queue: { handOffs: { status: string; claimedBy: { name: string } | null }[] };
      }>(mara.page, '{ queue(view: all, first: 10) { handOffs { status claimedBy { name } } } }');
      return queue.handOffs.filter(({ status }) => status === 'claimed');
    };
    await expect.poll(async () => (await claimed()).length, { timeout: 15_000 }).toBe(1);
    const winner = (await claimed())[0]?.claimedBy?.name ?? '';
    const loser = winner === 'Mara Okonjo' ? yusuf : mara;
    await expect(
      loser.page.getByText(`Claimed by ${winner.split(' ')[0]}`, { exact: false }).first(),
    ).toBeVisible();
    await loser.picture('20-claimed-by-somebody-else');
  });

  await test.step('the winner talks to the person and wins a deal', async () => {
    const { queue } = await ask<{
      queue: { handOffs: { id: string; status: string; claimedBy: { name: string } | null }[] };
    }>(mara.page, '{ queue(view: all, first: 10) { handOffs { id status claimedBy { name } } } }');
    const handOff = queue.handOffs.find(({ status }) => status === 'claimed');
    if (!handOff) throw new Error('Nobody claimed.');
    const rep = handOff.claimedBy?.name === 'Mara Okonjo' ? mara : yusuf;
    const { page } = rep;
    await page.goto('/queue?view=mine');
    await expect(page.getByRole('button', { name: /Log a touch/ }).first()).toBeVisible();
    await rep.picture('21-brief');
    await page.keyboard.press('l');
    await page
      .getByLabel('In a line')
      .fill('Sent the cut-off page she asked for; she answered within the hour.');
    await page.getByLabel('What they had from it').fill('The two-page answer on who owns the difference');
    await page.getByLabel('They answered: it was a conversation').check({ force: true });
    await rep.picture('22-log-a-touch');
    await page.getByRole('button', { name: 'Log it' }).click();
    const talked = async () => {
      const { funnel } = await ask<{ funnel: { stages: { stage: string; count: number }[] } }>(
        page,
        '{ funnel { stages { stage count } } }',
      );
      return funnel.stages.find(({ stage }) => stage === 'converse')?.count;
    };
    await expect.poll(talked).toBe(1);
    await rep.picture('22b-after-the-touch');
    const opened = await ask<{ openOpportunity: { opportunity: { id: string; revision: number } } }>(
      page,
      `mutation($i: OpenOpportunityInput!) { openOpportunity(input: $i) { ... on OpportunitySaved { opportunity { id revision } } } }`,
      {
        i: {
          handOffId: handOff.id,
          name: 'Halden Pumps, close calendar',
          amountMinor: 4_200_000,
          currency: 'EUR',
        },
      },
    );
    await ask(
      page,
      `mutation($id: ID!, $r: Int!) { moveOpportunity(id: $id, revision: $r, stage: won, reason: "They kept the calendar") { __typename } }`,
      {
        id: opened.openOpportunity.opportunity.id,
        r: opened.openOpportunity.opportunity.revision,
      },
    );
  });

  await test.step('the leader sees one funnel that says what happened', async () => {
    const { page } = jonah;
    await page.goto('/dashboard?period=all');
    const { funnel } = await ask<{
      funnel: { stages: { stage: string; count: number }[]; results: { won: number; wonMinor: number } };
    }>(page, '{ funnel { stages { stage count } results { won wonMinor } } }');
    expect(Object.fromEntries(funnel.stages.map(({ stage, count }) => [stage, count]))).toEqual({
      plan: 1,
      invite: 3,
      register: 3,
      attend: 2,
      warm: 2,
      handoff: 2,
      converse: 1,
      outcome: 1,
    });
    expect(funnel.results).toEqual({ won: 1, wonMinor: 4_200_000 });
    await expect(page.getByText('€42k').first()).toBeVisible();
    await jonah.picture('23-dashboard');
    const { people } = await ask<{ people: { people: { id: string }[] } }>(
      page,
      '{ people(first: 1, q: "amara") { people { id } } }',
    );
    await page.goto(`/people/${people.people[0]?.id}`);
    await expect(page.getByText(WANT).first()).toBeVisible();
    await jonah.picture('24-person');
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await jonah.picture('25-today-leader');
  });
});
