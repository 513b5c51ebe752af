import { OpenEventQuery } from '../../funnel/register/index.js';
import { RecordFeedbackCommand } from '../../funnel/warm/index.js';
import { Database } from '../../platform/database/database.js';
import type { StoryPlot } from '../story/index.js';
import type { Teller } from './teller.js';

/** What attendees of this event answered, on the page after it. */
export async function tellFeedback(teller: Teller, plot: StoryPlot, eventKey: string): Promise<void> {
  const { id } = teller.event(eventKey);
  const event = await teller.asStory(teller.now, () => teller.get(OpenEventQuery).byId(id));
  if (!event) return;
  const rows = await teller.asStory(teller.now, () =>
    teller
      .get(Database)
      .rows<{ id: string; personId: string }>(
        `select id, person_id as "personId" from registration where event_id = $1 and attendance = 'attended'`,
        [id],
      ),
  );
  const registrations = new Map(rows.map((row) => [row.personId, row.id]));
  const answers = plot.feedback.filter((entry) => entry.eventKey === eventKey);
  await teller.each(
    answers,
    ({ personKey }) => personKey,
    async ({ personKey, at, gotIt, worthIt, missing, repMail }) => {
      const registrationId = registrations.get(teller.person(personKey));
      if (!registrationId) return;
      const answer = { gotIt, worthIt, missing: missing ?? '', takeAways: [], allowRep: repMail };
      await teller.asAttendee(at, () => teller.get(RecordFeedbackCommand).run(event, registrationId, answer));
    },
  );
}
