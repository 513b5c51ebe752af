import {
  AnswerProposalCommand,
  EditEventCommand,
  EventRepository,
  ProposeEventCommand,
  PublishEventCommand,
  TurnKeyCommand,
} from '../../funnel/plan/index.js';
import type { StoryEvent, StoryMember } from '../story/index.js';
import type { Teller } from './teller.js';

const MINUTE = 60_000;

/** One event from its proposal to its publication, each step by the person and at the moment of the story. */
export async function tellEvent(
  teller: Teller,
  event: StoryEvent,
  members: readonly StoryMember[],
): Promise<void> {
  const proposed = await teller.as(event.proposedBy, event.proposedAt, () =>
    teller.get(ProposeEventCommand).run({
      audience: event.audience.text,
      problemId: teller.problem(event.problemKey),
      promise: event.promise,
    }),
  );
  teller.events.set(event.key, { id: proposed.id, slug: proposed.slug });
  const { adoptedBy, adoptedAt } = event;
  if (!adoptedBy || !adoptedAt) return;
  accepted(await teller.as(adoptedBy, adoptedAt, () => teller.get(AnswerProposalCommand).adopt(proposed.id)));
  await writeBrief(teller, event, members, new Date(+adoptedAt + 30 * MINUTE));
  const steps = [
    ...event.keyTurns.map((turn) => ({
      at: turn.at,
      run: () => turnKey(teller, event, turn.byKey, turn.at),
    })),
    ...event.changes.map((change) => ({ at: change.at, run: () => applyChange(teller, event, change) })),
  ].toSorted((a, b) => +a.at - +b.at);
  for (const step of steps) await step.run();
  const { publishedAt } = event;
  if (!publishedAt) return;
  accepted(
    await teller.as(adoptedBy, publishedAt, () => teller.get(PublishEventCommand).publish(proposed.id)),
  );
}

async function revisionOf(
  teller: Teller,
  event: StoryEvent,
): Promise<{ id: string; revision: number; keyRevision: number }> {
  const { id } = teller.event(event.key);
  const found = await teller.asStory(teller.now, () => teller.get(EventRepository).find(id));
  if (!found) throw new Error(`The event ${event.key} is not there.`);
  return found;
}

async function edit(
  teller: Teller,
  event: StoryEvent,
  byKey: string,
  at: Date,
  patch: Parameters<EditEventCommand['run']>[2],
): Promise<void> {
  const { id, revision } = await revisionOf(teller, event);
  accepted(await teller.as(byKey, at, () => teller.get(EditEventCommand).run(id, revision, patch, false)));
}

async function turnKey(teller: Teller, event: StoryEvent, byKey: string, at: Date): Promise<void> {
  const { id, keyRevision } = await revisionOf(teller, event);
  accepted(await teller.as(byKey, at, () => teller.get(TurnKeyCommand).turn(id, keyRevision)));
}

function writeBrief(
  teller: Teller,
  event: StoryEvent,
  members: readonly StoryMember[],
  at: Date,
): Promise<void> {
  const { handOff, ...goals } = event.goals;
  // Who speaks, and what comes after, is still open while the two teams are planning.
  const open = event.stage === 'planning';
  return edit(teller, event, event.adoptedBy ?? event.proposedBy, at, {
    takeAways: takeAwaysAtFirst(event),
    summary: event.lede,
    notFor: event.notForYouIf,
    minutesAsked: event.minutesAsked,
    proof: { ...event.proof },
    ...(open ? {} : { followUp: event.followUp }),
    format: event.format,
    mode: event.mode,
    place: event.place,
    joinUrl: event.link,
    timeZone: event.timeZone,
    startsAt: wallClock(event.startsAt, event.timeZone),
    endsAt: wallClock(event.endsAt, event.timeZone),
    capacity: event.capacity,
    hosts: (open ? [] : event.speakers).map(({ name, part, line, memberKey }) => ({
      name,
      part,
      line,
      memberId:
        memberKey && members.some(({ key }) => key === memberKey) ? teller.member(memberKey).id : null,
    })),
    goals: { ...goals, handoff: handOff },
  });
}

/** As they stood before the changes of the story. */
function takeAwaysAtFirst(event: StoryEvent): string[] {
  const takeAways = [...event.takeAways];
  for (const { field, before } of event.changes.toReversed()) {
    const index = ['takeAway1', 'takeAway2', 'takeAway3'].indexOf(field);
    if (index >= 0) takeAways[index] = before;
  }
  return takeAways;
}

async function applyChange(
  teller: Teller,
  event: StoryEvent,
  change: StoryEvent['changes'][number],
): Promise<void> {
  const index = ['takeAway1', 'takeAway2', 'takeAway3'].indexOf(change.field);
  if (index < 0) return;
  const { id } = teller.event(event.key);
  const found = await teller.asStory(teller.now, () => teller.get(EventRepository).find(id));
  const takeAways = (found?.takeAways ?? []).map((text, at) => (at === index ? change.after : text));
  await edit(teller, event, change.byKey, change.at, { takeAways });
}

/** What the clocks of the zone show, `YYYY-MM-DDTHH:mm`. */
function wallClock(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    at,
  );
  return parts.replace(' ', 'T');
}

/** A step of the story that the application refuses is a fault of the story. */
function accepted(outcome: object): void {
  if ('code' in outcome && 'message' in outcome)
    throw new Error(`The story was refused: ${String(outcome.message)}`);
}
