import { OpenEventQuery, RegisterCommand, CancelRegistrationCommand } from '../../funnel/register/index.js';
import type { StoryPlot, StoryRegistration } from '../story/index.js';
import type { Teller } from './teller.js';

/** Everybody who took a seat of this event, at their own moment, and who gave it back. */
export async function tellRegistrations(
  teller: Teller,
  plot: StoryPlot,
  eventKey: string,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const { id } = teller.event(eventKey);
  const registrations = plot.registrations.filter(
    (entry) => entry.eventKey === eventKey && entry.answer === 'registered',
  );
  const event = await teller.asStory(teller.now, () => teller.get(OpenEventQuery).byId(id));
  if (!event) throw new Error(`Nobody can register for ${eventKey}: it was never published.`);
  const register = async (entry: StoryRegistration): Promise<void> => {
    const outcome = await teller.asAttendee(entry.at, () =>
      teller.get(RegisterCommand).run(event, {
        name: names.get(entry.personKey) ?? entry.personKey,
        email: entry.personKey,
        want: entry.want ?? '',
        eventMail: entry.permissions.eventMail,
        repMail: entry.permissions.repMail,
        timeZone: null,
      }),
    );
    if (!outcome.ok)
      throw new Error(`${entry.personKey} could not register for ${eventKey}: ${outcome.message}`);
    const { cancelledAt } = entry;
    if (!cancelledAt) return;
    await teller.asAttendee(cancelledAt, () =>
      teller.get(CancelRegistrationCommand).run(outcome.value.registrationId),
    );
  };
  await teller.each(registrations, ({ personKey }) => personKey, register);
}
