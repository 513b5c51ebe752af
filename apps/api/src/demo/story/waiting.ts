import { storyEvents } from './events.js';
import { storyMembers } from './members.js';
import type { StoryPlot, StoryWaiting } from './plot-types.js';
import { storyProblems } from './problems.js';
import type { StoryMember } from './types.js';

/**
 * What waits for each member at the plot's `now`: keys to turn, proposals to adopt,
 * people to reach, breaches, promises, overdue reviews. Proposals and keys wait for a
 * whole team; leaders look at every breach.
 */
export function storyWaiting(plot: StoryPlot): StoryWaiting[] {
  const events = storyEvents(plot.now);
  const today = plot.now.toISOString().slice(0, 10);
  const teamOf = new Map(storyMembers.map((member) => [member.key, member.team]));
  const open = plot.claims
    .filter((claim) => claim.ended === 'open')
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const breached = open.filter((claim) => claim.dueAt < plot.now);

  const forMember = (member: StoryMember): StoryWaiting[] => {
    const owes = plot.promises.filter((p) => p.ownerKey === member.key && !p.keptAt);
    const mine = open.filter((claim) => claim.repKey === member.key);
    const keys = events.filter(
      (event) =>
        event.stage === 'ready' &&
        !event.keyTurns.some((turn) => turn.side === member.team && !turn.voidedAt),
    );
    const proposals = events.filter(
      (event) => event.stage === 'proposed' && teamOf.get(event.proposedBy) !== member.team,
    );
    const reviews = storyProblems(plot.now).filter(
      (problem) => problem.ownerKey === member.key && problem.reviewOn < today,
    );
    const seen = member.role === 'leader' ? breached : breached.filter((c) => c.repKey === member.key);
    const lists: readonly [StoryWaiting['what'], readonly string[]][] = [
      ['turn_key', member.role === 'admin' ? [] : keys.map((event) => event.key)],
      ['adopt_proposal', member.role === 'admin' ? [] : proposals.map((event) => event.key)],
      ['reach_people', mine.map((claim) => claim.handoffKey)],
      ['breach', seen.map((claim) => claim.handoffKey)],
      ['keep_promise', owes.map((p) => p.what)],
      ['review_problem', reviews.map((problem) => problem.key)],
    ];
    return lists
      .filter(([, refs]) => refs.length > 0)
      .map(([what, refs]) => ({ memberKey: member.key, role: member.role, what, refs }));
  };
  return storyMembers.flatMap(forMember);
}
