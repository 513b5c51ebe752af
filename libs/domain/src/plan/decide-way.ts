import type { Team } from '../policy.js';
import type { EventBrief } from './event-brief.js';
import type { PlanActor } from './decide-key.js';

export interface WayRefusal {
  accepted: false;
  code: 'OWN_TEAM' | 'NOT_PROPOSED' | 'CLOSED' | 'OVER';
  message: string;
}

export function otherTeam(team: Team): Team {
  return team === 'marketing' ? 'sales' : 'marketing';
}

/** May this member answer the proposal, that is adopt or decline it? Only the other team answers, once. */
export function decideAnswerProposal(event: EventBrief, actor: PlanActor): { accepted: true } | WayRefusal {
  if (event.stage !== 'proposed') {
    const was =
      event.stage === 'declined' ? 'declined' : event.stage === 'cancelled' ? 'withdrawn' : 'adopted';
    return { accepted: false, code: 'NOT_PROPOSED', message: `This proposal was ${was} already.` };
  }
  if (actor.team === event.proposedTeam) {
    const message = `Your own team proposed it. It waits for ${otherTeam(event.proposedTeam)}.`;
    return { accepted: false, code: 'OWN_TEAM', message };
  }
  return { accepted: true };
}

/** May the event be cancelled? Until it is over; a proposal is withdrawn the same way. */
export function decideCancelEvent(event: EventBrief, now: Date): { accepted: true } | WayRefusal {
  if (event.stage === 'cancelled' || event.stage === 'declined') {
    return { accepted: false, code: 'CLOSED', message: `The event was ${event.stage} already.` };
  }
  if (event.stage === 'published' && event.endsAt && now >= event.endsAt) {
    return { accepted: false, code: 'OVER', message: 'The event is over: it cannot be cancelled any more.' };
  }
  return { accepted: true };
}
