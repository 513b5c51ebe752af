import { ApplyAttendanceCommand, PreviewAttendanceCommand } from '../../funnel/attend/index.js';
import type { StoryEvent, StoryPlot } from '../story/index.js';
import type { Teller } from './teller.js';

const MINUTE = 60_000;

/** The report of a finished event, uploaded and applied by marketing an hour after its end. */
export async function tellAttendance(
  teller: Teller,
  plot: StoryPlot,
  event: StoryEvent,
  uploaderKey: string,
): Promise<void> {
  const { id } = teller.event(event.key);
  const at = new Date(+event.endsAt + 60 * MINUTE);
  const registered = new Set(
    plot.registrations
      .filter(
        ({ eventKey, answer, cancelledAt }) =>
          eventKey === event.key && answer === 'registered' && !cancelledAt,
      )
      .map(({ personKey }) => personKey),
  );
  const rows = plot.attendances
    .filter(({ eventKey, personKey }) => eventKey === event.key && registered.has(personKey))
    .flatMap(({ personKey, joins }) =>
      joins.map(({ from, to }) => [
        personKey,
        personKey.split('@')[0] ?? '',
        clock(from, event),
        clock(to ?? event.endsAt, event),
      ]),
    );
  const absent = [...registered]
    .filter(
      (personKey) =>
        !plot.attendances.some((one) => one.eventKey === event.key && one.personKey === personKey),
    )
    .map((personKey) => [personKey, personKey.split('@')[0] ?? '', '', '']);
  const bytes = Buffer.from(
    [['Email', 'Name', 'Join Time', 'Leave Time'], ...rows, ...absent]
      .map((cells) => cells.join(','))
      .join('\r\n'),
  );
  await teller.as(uploaderKey, at, async () => {
    const fileName = `${event.title} - attendees.csv`;
    const preview = await teller.get(PreviewAttendanceCommand).run(id, { fileName, bytes });
    if (preview.kind === 'refused')
      throw new Error(`The report of ${event.key} was refused: ${preview.message}`);
    await teller.get(ApplyAttendanceCommand).run(preview.importId);
  });
}

/** `YYYY-MM-DD HH:mm:ss` on the clocks of the event. */
function clock(at: Date, { timeZone }: StoryEvent): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
}
