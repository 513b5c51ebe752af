import type { Team } from '../policy.js';
import type { EventBrief } from './event-brief.js';
import { type KeySnapshot, keySnapshot } from './key-snapshot.js';
import { missingForKeys, type ReadinessLine } from './readiness.js';

/** A key that has been turned and not been voided since. */
export interface LiveKey {
  team: Team;
  memberId: string;
  /** The key revision of the event that its owner was shown. */
  keyRevision: number;
}

/** Who acts. */
export interface PlanActor {
  memberId: string;
  team: Team;
}

export type KeyRefusalCode =
  | 'NOT_PLANNING'
  | 'OTHER_TEAMS_KEY'
  | 'KEY_OUTDATED'
  | 'ALREADY_TURNED'
  | 'SAME_PERSON'
  | 'NOT_READY'
  | 'KEY_MISSING'
  | 'NOT_YOUR_KEY'
  | 'PUBLISHED';

export interface KeyRefusal {
  accepted: false;
  code: KeyRefusalCode;
  message: string;
  /** The open lines when the code is NOT_READY, else empty. */
  missing: ReadinessLine[];
}

export interface TurnKey {
  actor: PlanActor;
  /** The key somebody reached for; the actor may turn that of their own team only. */
  team: Team;
  /** The key revision on the screen: a key never covers text its owner has not seen. */
  shownKeyRevision: number;
}

/** May this member turn this key now? Accepted with what the key covers. */
export function decideTurnKey(
  event: EventBrief,
  keys: readonly LiveKey[],
  { actor, team, shownKeyRevision }: TurnKey,
  now: Date,
): { accepted: true; key: LiveKey; covers: KeySnapshot } | KeyRefusal {
  if (event.stage !== 'planning') return refuse('NOT_PLANNING', notPlanning(event));
  if (actor.team !== team) return refuse('OTHER_TEAMS_KEY', `The ${team} key is turned by ${team}.`);
  if (keys.some((key) => key.team === team)) {
    return refuse('ALREADY_TURNED', `The ${team} key is already turned.`);
  }
  if (keys.some((key) => key.memberId === actor.memberId)) {
    return refuse('SAME_PERSON', 'You turned the other key. Two keys need two people.');
  }
  if (shownKeyRevision !== event.keyRevision) {
    return refuse(
      'KEY_OUTDATED',
      'The brief changed while you were reading. Look at what changed, then turn your key.',
    );
  }
  const missing = missingForKeys(event, now);
  if (missing.length > 0) return notReady(missing, 'the key can be turned');
  const key = { team, memberId: actor.memberId, keyRevision: event.keyRevision };
  return { accepted: true, key, covers: keySnapshot(event) };
}

/** May this member take the key of their team back? Its owner may, until the event is published. */
export function decideTakeKeyBack(
  event: EventBrief,
  keys: readonly LiveKey[],
  actor: PlanActor,
): { accepted: true; key: LiveKey } | KeyRefusal {
  if (event.stage === 'published') {
    return refuse(
      'PUBLISHED',
      'The event is published: its page is open. Cancel the event if it must not happen.',
    );
  }
  const key = keys.find(({ memberId }) => memberId === actor.memberId);
  if (!key) return refuse('NOT_YOUR_KEY', 'You have no key in this event to take back.');
  return { accepted: true, key };
}

/** May the event be published? Only with two keys, of two people of two teams, on the text as it stands. */
export function decidePublish(
  event: EventBrief,
  keys: readonly LiveKey[],
  now: Date,
): { accepted: true } | KeyRefusal {
  if (event.stage !== 'planning') return refuse('NOT_PLANNING', notPlanning(event));
  const marketing = keys.find(({ team }) => team === 'marketing');
  const sales = keys.find(({ team }) => team === 'sales');
  if (!marketing || !sales) {
    const open = [!marketing && 'marketing', !sales && 'sales'].filter(Boolean).join(' and the ');
    return refuse('KEY_MISSING', `The ${open} key ${!marketing && !sales ? 'are' : 'is'} not turned yet.`);
  }
  if (marketing.memberId === sales.memberId) {
    return refuse('SAME_PERSON', 'Both keys were turned by one person. Two keys need two people.');
  }
  if (marketing.keyRevision !== event.keyRevision || sales.keyRevision !== event.keyRevision) {
    return refuse(
      'KEY_OUTDATED',
      'The brief changed after a key was turned. Both keys must be turned again.',
    );
  }
  const missing = missingForKeys(event, now);
  return missing.length > 0 ? notReady(missing, 'it can be published') : { accepted: true };
}

function notReady(missing: ReadinessLine[], what: string): KeyRefusal {
  const first = missing[0]?.label ?? '';
  const more = missing.length > 1 ? `, and ${missing.length - 1} more` : '';
  return {
    ...refuse('NOT_READY', `Before ${what}: ${first.charAt(0).toLowerCase()}${first.slice(1)}${more}.`),
    missing,
  };
}

function notPlanning({ stage }: EventBrief): string {
  if (stage === 'proposed') return 'It is still a proposal: the other team adopts it first.';
  if (stage === 'published') return 'The event is published already.';
  return `The event was ${stage}.`;
}

function refuse(code: KeyRefusalCode, message: string): KeyRefusal {
  return { accepted: false, code, message, missing: [] };
}
