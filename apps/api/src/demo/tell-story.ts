import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '../platform/database/id.js';
import { Database } from '../platform/database/database.js';
import { SubscriberRegistry } from '../platform/facts/subscriber-registry.js';
import { storyEvents, storyMembers, storyPeople, storyPlot } from './story/index.js';
import { tellAttendance } from './telling/tell-attendance.js';
import { tellMembers, tellPeople, tellProblems } from './telling/tell-company.js';
import { tellFeedback } from './telling/tell-feedback.js';
import { tellInvitations } from './telling/tell-invitations.js';
import { tellSales } from './telling/tell-sales.js';
import { tellEvent } from './telling/tell-events.js';
import { tellRegistrations } from './telling/tell-registrations.js';
import { Teller } from './telling/teller.js';

export interface SignIn {
  name: string;
  role: string;
  email: string;
}

/** Facts about people who came to an event; of the others nothing would follow. */
const CAME = `exists (select 1 from registration r where r.workspace_id = f.workspace_id
  and r.person_id = f.person_id and r.attendance = 'attended')`;

const SIGN_INS: SignIn[] = storyMembers.map(({ name, email, team, role }) => ({
  name,
  email,
  role: `${team}, ${role}`,
}));

/** Tells the whole story into a new workspace that ends at `now`, and opens it. Returns who can sign in. */
export async function tellStory(app: INestApplicationContext, now: Date): Promise<SignIn[]> {
  app.get(SubscriberRegistry).queueNothing();
  const teller = new Teller(app, newId(), now);
  const plot = storyPlot(now);
  const marketer = storyMembers.find(({ team }) => team === 'marketing')?.key ?? '';
  const names = new Map(storyPeople().map(({ key, name }) => [key, name]));
  await tellMembers(teller);
  await tellProblems(teller);
  await tellPeople(teller, marketer);
  const events = storyEvents(now).toSorted((a, b) => +a.startsAt - +b.startsAt);
  for (const event of events) {
    await tellEvent(teller, event, storyMembers);
    if (!event.publishedAt) continue;
    await tellInvitations(teller, plot, event.key);
    await tellRegistrations(teller, plot, event.key, names);
    if (event.stage !== 'done') continue;
    await tellAttendance(teller, plot, event, marketer);
    await tellFeedback(teller, plot, event.key);
  }
  // Who came and what they said makes them warm, and the warm are offered to sales, each at the time it happened.
  await teller.deliver('warm.signals', `f.kind <> 'person.registered' and ${CAME}`);
  await teller.deliver('handoff.offer', CAME);
  await teller.deliver('seat-mail', `f.occurred_at > now() - interval '2 days'`);
  await tellSales(teller, plot);
  await teller.asStory(now, () =>
    teller.get(Database).write((tx) => tx.rows('update workspace set opened_at = $1', [now])),
  );
  return SIGN_INS;
}

/** The story's people when this database holds the story, else nobody. */
export async function storySignIns(app: INestApplicationContext): Promise<SignIn[]> {
  const someone = storyMembers[0]?.email ?? '';
  return (await app.get(Database).locate('find_sign_in', [someone])) ? SIGN_INS : [];
}
