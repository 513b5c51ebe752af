import { LogTouchCommand } from '../../funnel/converse/index.js';
import {
  ClaimHandoffCommand,
  CloseCommand,
  HandBackCommand,
  ReconsiderCommand,
  SnoozeCommand,
} from '../../funnel/handoff/index.js';
import { MoveOpportunityCommand, OpenOpportunityCommand } from '../../funnel/outcome/index.js';
import { PermissionBook } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';
import type {
  StoryChannel,
  StoryDealStage,
  StoryOpportunity,
  StoryOutcome,
  StoryPlot,
  StoryTouch,
} from '../story/index.js';
import type { Teller } from './teller.js';

const CHANNELS: Record<StoryChannel, 'mail' | 'phone' | 'message' | 'meeting'> = {
  mail: 'mail',
  call: 'phone',
  message: 'message',
  in_person: 'meeting',
};
const STAGES: Record<StoryDealStage, 'discovery' | 'evaluation' | 'proposal' | 'won' | 'lost'> = {
  qualified: 'discovery',
  proposal: 'evaluation',
  negotiation: 'proposal',
  won: 'won',
  lost: 'lost',
};
const TALKED: readonly string[] = ['conversation', 'opportunity', 'not_now', 'no_such_problem'];
const DAY = 86_400_000;

interface Step {
  at: Date;
  /** A rep does one thing at a time; what another rep did with the same person came before. */
  repKey: string;
  run: () => Promise<unknown>;
}

/**
 * What sales did with the hand-offs the application offered: claims, touches, outcomes and deals, each at its moment.
 * A hand-off of the story that the rules did not offer is passed over: the story follows the product, not the reverse.
 */
export async function tellSales(teller: Teller, plot: StoryPlot): Promise<void> {
  await offerWhenAllowed(teller);
  const offered = await offeredHandOffs(teller);
  const idOf = new Map(
    plot.handoffs.map(({ key, eventKey, personKey }) => [
      key,
      offered.get(`${teller.event(eventKey).id}/${teller.person(personKey)}`),
    ]),
  );
  const steps: Step[] = [];
  const add = (repKey: string, at: Date, handoffKey: string, act: (id: string) => Promise<unknown>): void => {
    const id = idOf.get(handoffKey);
    if (id && at <= teller.now) steps.push({ at, repKey, run: () => teller.as(repKey, at, () => act(id)) });
  };
  for (const { repKey, at, handoffKey, ended, endedAt } of plot.claims) {
    add(repKey, at, handoffKey, (id) => teller.get(ClaimHandoffCommand).run(id));
    if ((ended === 'recycled' || ended === 'handed_back') && endedAt) {
      add(repKey, endedAt, handoffKey, (id) =>
        teller.get(HandBackCommand).run(id, { reason: 'I cannot reach them in time.' }),
      );
    }
  }
  for (const { repKey, at, personKey } of plot.phoneGrants) {
    steps.push({ at, repKey, run: () => allowCalls(teller, personKey, at) });
  }
  const lastTouch = new Map(plot.touches.map((touch) => [touch.handoffKey, touch]));
  const outcomes = new Map(plot.outcomes.map((outcome) => [outcome.handoffKey, outcome]));
  for (const [index, touch] of plot.touches.entries()) {
    const talked =
      lastTouch.get(touch.handoffKey) === touch &&
      TALKED.includes(outcomes.get(touch.handoffKey)?.kind ?? '');
    add(touch.repKey, touch.at, touch.handoffKey, (id) =>
      logTouch(teller, id, touch, talked, `story-touch-${index}`),
    );
  }
  const deals = new Map(plot.opportunities.map((deal) => [deal.handoffKey, deal]));
  for (const outcome of plot.outcomes) {
    add(outcome.repKey, outcome.at, outcome.handoffKey, (id) =>
      conclude(teller, id, outcome, deals.get(outcome.handoffKey)),
    );
  }
  const inOrder = steps.toSorted((a, b) => +a.at - +b.at);
  await teller.each(
    inOrder,
    ({ repKey }) => repKey,
    ({ run }) => run(),
  );
}

/** Permissions given when registering begin the day after the event: whoever was blocked until then is offered then. */
async function offerWhenAllowed(teller: Teller): Promise<void> {
  const begun = await teller.asStory(teller.now, () =>
    teller.get(Database).rows<{ personId: string; eventId: string; at: Date }>(
      `select h.person_id as "personId", h.event_id as "eventId", max(p.not_before) as at
       from hand_off h join permission p on p.workspace_id = h.workspace_id and p.person_id = h.person_id
       where h.status = 'blocked' and p.act = 'grant' and p.purpose = 'rep_contact' and p.not_before <= $1
       group by 1, 2`,
      [teller.now],
    ),
  );
  await teller.each(
    begun,
    ({ personId }) => personId,
    ({ personId, eventId, at }) =>
      teller.asStory(new Date(+at + 9 * 3_600_000), () =>
        teller
          .get(Database)
          .write((tx) => teller.get(ReconsiderCommand).personAtEvent(tx, personId, eventId)),
      ),
  );
}

async function offeredHandOffs(teller: Teller): Promise<Map<string, string>> {
  const rows = await teller.asStory(teller.now, () =>
    teller
      .get(Database)
      .rows<{ id: string; eventId: string; personId: string }>(
        'select id, event_id as "eventId", person_id as "personId" from hand_off',
      ),
  );
  return new Map(rows.map(({ id, eventId, personId }) => [`${eventId}/${personId}`, id]));
}

function logTouch(
  teller: Teller,
  handOffId: string,
  touch: StoryTouch,
  conversation: boolean,
  idempotencyKey: string,
): Promise<unknown> {
  return teller.get(LogTouchCommand).run({
    handOffId,
    channel: CHANNELS[touch.channel],
    note: touch.note,
    valueGiven: touch.valueGiven,
    conversation,
    idempotencyKey,
  });
}

async function conclude(
  teller: Teller,
  id: string,
  outcome: StoryOutcome,
  deal: StoryOpportunity | undefined,
): Promise<void> {
  if (outcome.kind === 'opportunity') {
    if (deal) await tellDeal(teller, id, deal);
    return;
  }
  if (outcome.kind === 'handed_back') {
    await teller.get(HandBackCommand).run(id, { reason: outcome.reason ?? 'Not mine to reach.' });
    return;
  }
  if (outcome.returnAt && outcome.returnAt > teller.now) {
    await teller.get(SnoozeCommand).run(id, { until: outcome.returnAt, words: outcome.reason ?? null });
    return;
  }
  await teller.get(CloseCommand).run(id, { outcome: outcome.kind, reason: outcome.reason ?? null });
}

async function tellDeal(teller: Teller, handOffId: string, deal: StoryOpportunity): Promise<void> {
  const opened = await teller.as(deal.repKey, deal.openedAt, () =>
    teller.get(OpenOpportunityCommand).run({
      handOffId,
      name: deal.name,
      amountMinor: deal.amountEur * 100,
      currency: 'EUR',
      problemId: teller.problem(deal.problemKey),
    }),
  );
  if (!('opportunity' in opened)) return;
  let { id, revision } = opened.opportunity;
  for (const { stage, at } of deal.moves.slice(1)) {
    const moved = await teller.as(deal.repKey, at, () =>
      teller.get(MoveOpportunityCommand).run({
        id,
        revision,
        stage: STAGES[stage],
        reason: stage === deal.stage ? (deal.reason ?? null) : null,
      }),
    );
    if ('opportunity' in moved) ({ id, revision } = moved.opportunity);
  }
}

/** A sentence on the person's own page, switched on after a mail was answered. */
async function allowCalls(teller: Teller, personKey: string, at: Date): Promise<void> {
  await teller.asAttendee(at, () =>
    teller.get(Database).write((tx) =>
      teller.get(PermissionBook).record(tx, [
        {
          personId: teller.person(personKey),
          act: 'grant',
          purpose: 'rep_contact',
          channel: 'phone',
          wording: 'One person from Closewell may call me about what I wrote here, on weekdays from 9 to 17.',
          wordingVersion: 1,
          source: 'own page',
          expiresAt: new Date(+at + 90 * DAY),
        },
      ]),
    ),
  );
}
