import type { PersonMomentFragment as Moment } from '../../../graphql/generated/graphql.js';
import { sourceWords } from './source-words.js';

/** How one moment is told: a sentence around the event's name, and whose words follow. */
export interface MomentWords {
  /** Before the event's promise. */
  readonly before: string;
  /** After it. */
  readonly after?: string;
  /** `theirs` are a quotation, `ours` plain text, `shown` the sentence they saw. */
  readonly words?: 'theirs' | 'ours' | 'shown';
}

type Tell = (moment: Moment, has: { event: boolean; by: string }) => MomentWords;

const INVITED_BY: Readonly<Record<string, string>> = {
  rep: ', proposed by sales',
  referral: ', brought by a colleague',
};
const TOOK_A_SEAT: Readonly<Record<string, string>> = { walk_in: ', came without a seat' };
const GOT_IT: Readonly<Record<string, string>> = {
  yes: 'got it',
  partly: 'got it partly',
  no: 'did not get it',
};
const TOUCHED: Readonly<Record<string, string>> = {
  mail: 'wrote an e-mail',
  phone: 'called',
  meeting: 'met them',
  message: 'wrote a message',
};
const OPPORTUNITY: Readonly<Record<string, string>> = {
  discovery: 'now in discovery',
  evaluation: 'now in evaluation',
  proposal: 'now a proposal',
  won: 'won',
  lost: 'lost',
};

const TELL: Readonly<Record<string, Tell>> = {
  invited: ({ detail }, { by }) => ({
    before: 'Invited to',
    after: `${INVITED_BY[detail ?? ''] ?? ''}${by && `, by ${by}`}`,
    words: 'ours',
  }),
  registered: ({ detail }) => ({ before: 'Took a seat at', after: TOOK_A_SEAT[detail ?? ''] }),
  cancelled: () => ({ before: 'Gave the seat back at' }),
  want: (_, { event }) => ({
    before: event ? 'Said what they want, for' : 'Said what they want',
    words: 'theirs',
  }),
  attended: ({ detail }) => ({ before: 'Came to', after: detail ? `, ${detail} min` : ', minutes unknown' }),
  no_show: () => ({ before: 'Did not come to' }),
  feedback: ({ detail, words }) => ({
    before: 'Answered after',
    after: answered(GOT_IT[detail ?? ''] ?? '', words),
    words: 'theirs',
  }),
  permission: ({ detail }, { event }) => said(detail, event, 'they allowed'),
  withdrawal: ({ detail }, { event }) => said(detail, event, 'they withdrew'),
  handoff: (_, { by }) => ({ before: by ? `${by} took them on, from` : 'Taken on, from' }),
  touch: ({ detail }, { by, event }) => ({
    before: `${by || 'Somebody of us'} ${TOUCHED[detail ?? ''] ?? 'was in touch'}${event ? ', after' : ''}`,
    words: 'ours',
  }),
  opportunity: ({ detail }, { by, event }) => ({
    before: `${by ? `${by} opened an opportunity` : 'Opportunity'}${detail ? `, ${OPPORTUNITY[detail] ?? detail}` : ''}${event ? ', from' : ''}`,
    words: 'ours',
  }),
};

function answered(gotIt: string, missing: string | null | undefined): string {
  const parts = [gotIt, missing && 'what was missing:'].filter(Boolean);
  return parts.length > 0 ? `: ${parts.join(', and ')}` : '';
}

/** "On the registration page for …, they allowed", with the sentence they saw below. */
function said(source: string | null | undefined, event: boolean, what: string): MomentWords {
  if (!source) return { before: event ? 'At' : 'Told us', after: `, ${what}`, words: 'shown' };
  return { before: `${sourceWords(source)}${event ? ' for' : ''}`, after: `, ${what}`, words: 'shown' };
}

/** The sentence of one moment; a kind this page does not know yet is named as it is. */
export function momentWords(moment: Moment): MomentWords {
  const tell = TELL[moment.kind];
  if (!tell) return { before: moment.kind.replaceAll('_', ' '), words: 'ours' };
  return tell(moment, { event: moment.eventId !== null, by: moment.byName ?? '' });
}
