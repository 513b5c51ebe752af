import type { FunnelStageName } from '../../graphql/generated/graphql.js';

export const STAGE_WORDS: Readonly<Record<FunnelStageName, string>> = {
  plan: 'Plan',
  invite: 'Invite',
  register: 'Register',
  attend: 'Attend',
  warm: 'Warm',
  handoff: 'Hand off',
  converse: 'Converse',
  outcome: 'Outcome',
};

/** Who stands behind the figure of a stage: the title of the list it opens. */
export const STAGE_PEOPLE: Readonly<Record<FunnelStageName, string>> = {
  plan: 'Events proposed',
  invite: 'Invited',
  register: 'Registered',
  attend: 'Attended',
  warm: 'Warm',
  handoff: 'Offered to sales',
  converse: 'Had a conversation',
  outcome: 'Opportunities opened',
};

/** A stage named in the address, or undefined. */
export function stageFrom(text: string | undefined): FunnelStageName | undefined {
  return text !== undefined && Object.hasOwn(STAGE_WORDS, text) ? (text as FunnelStageName) : undefined;
}
