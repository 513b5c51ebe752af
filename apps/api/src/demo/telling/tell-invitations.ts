import { InvitationWriter, NominateCommand } from '../../funnel/invite/index.js';
import { Database } from '../../platform/database/database.js';
import type { StoryInvitation, StoryPlot } from '../story/index.js';
import type { Teller } from './teller.js';

/**
 * Who was put on the event's list and when the invitation went, a sending at a time. The letters themselves are left
 * out: they would long have been read.
 */
export async function tellInvitations(teller: Teller, plot: StoryPlot, eventKey: string): Promise<void> {
  const { id } = teller.event(eventKey);
  const sendings = new Map<string, StoryInvitation[]>();
  for (const invitation of plot.invitations) {
    if (invitation.eventKey !== eventKey) continue;
    // A sending is what one member sent on one day for one reason.
    const key = [invitation.byMember, invitation.at.toISOString().slice(0, 10), invitation.reason ?? ''].join(
      '\n',
    );
    sendings.set(key, [...(sendings.get(key) ?? []), invitation]);
  }
  await teller.each(
    [...sendings.values()],
    (sending) => sending[0]?.personKey ?? '',
    async (sending) => {
      const first = sending[0];
      if (!first) return;
      const ids = sending.map(({ personKey }) => teller.person(personKey));
      await teller.as(first.byMember, first.at, async () => {
        await teller.get(NominateCommand).run(id, ids, first.reason ?? null);
        await teller.get(Database).write(async (tx) => {
          const rows = await tx.rows<{ id: string; personId: string }>(
            `select id, person_id as "personId" from invitation
             where event_id = $1 and person_id = any($2::uuid[]) and sent_at is null`,
            [id, ids],
          );
          await teller.get(InvitationWriter).state(tx, id, rows);
        });
      });
    },
  );
}
