import { splitSentences } from './split-sentences.js';

/** Why a passage is marked. */
export type DraftReason =
  /** Says "you", asks, or takes up their own words. */
  | 'about_them'
  /** The sentence opens with we, our, us, or I would like to. */
  | 'opens_with_us'
  /** Names what we sell. */
  | 'product_words'
  /** Asks for their time before anything was given. */
  | 'asks_for_time';

/** One marked passage: `start` and `end` are UTF-16 offsets in the text, `end` exclusive. */
export interface DraftMark {
  start: number;
  end: number;
  side: 'them' | 'us';
  reason: DraftReason;
}

export interface DraftReading {
  marks: DraftMark[];
  /** Whole percent of the letters in sentences about them, and about us; the rest is neither. */
  them: number;
  us: number;
}

const OPENS_WITH_US =
  /^(?:and |but |so |at \w+,? )?(?:we(?:['’](?:d|ve|re|ll))?|our|us|i(?:['’]d| would) (?:like|love) to (?:show|tell|introduce|present|demo))\b/i;
const PRODUCT_WORDS =
  /\b(?:(?:our|the) (?:platform|product|solution|software|tool|app|suite|offering)|demo|free trial|pricing|discount|cutting[- ]edge|best[- ]in[- ]class|market[- ]leading|award[- ]winning|state[- ]of[- ]the[- ]art|roi|game[- ]chang\w+|all[- ]in[- ]one)\b/i;
const ASKS_FOR_TIME =
  /\b(?:book|schedule|set up|grab|jump on|hop on|find)\b.{0,30}\b(?:minutes|min|call|meeting|time|slot|chat|demo)\b|\b\d+ ?(?:minutes|min)\b.{0,30}\b(?:next|this|tomorrow|call|chat|with you|of your time)\b|\b(?:free|available|time) (?:for|to) (?:a |talk|meet|chat)/i;
const GIVES =
  /\b(?:attached|here (?:is|are)|below (?:is|are)|enclosed|i(?:['’]ve| have)? (?:send|sent|put|wrote|made|asked|attach)\w*|you(?:['’]ll| will) find|the (?:answer|page|template|recording|checklist) (?:is|you))\b/i;
const SAYS_YOU = /\b(?:you|your|yours|yourself)\b/i;
const GREETING =
  /^(?:hello|hi|hey|dear|good (?:morning|afternoon|evening)|best|kind regards|regards|thanks|cheers)\b/i;

/**
 * Reads a draft for whether it talks about them or about us, sentence by sentence, and says why. It warns and never
 * blocks. English only; a sentence it does not understand stays unmarked.
 */
export function readDraft(text: string): DraftReading {
  const marks: DraftMark[] = [];
  let given = false;
  let letters = 0;
  const share = { them: 0, us: 0 };
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    const reason = reasonOf(sentence, given);
    given ||= GIVES.test(sentence);
    const size = sentence.replace(/\s/g, '').length;
    if (!GREETING.test(sentence)) letters += size;
    if (!reason) continue;
    const side = reason === 'about_them' ? 'them' : 'us';
    share[side] += size;
    marks.push({ start, end, side, reason });
  }
  const percent = (part: number): number => (letters === 0 ? 0 : Math.round((part / letters) * 100));
  return { marks, them: percent(share.them), us: percent(share.us) };
}

function reasonOf(sentence: string, given: boolean): DraftReason | null {
  if (GREETING.test(sentence)) return null;
  if (!given && !GIVES.test(sentence) && ASKS_FOR_TIME.test(sentence)) return 'asks_for_time';
  if (PRODUCT_WORDS.test(sentence)) return 'product_words';
  if (OPENS_WITH_US.test(sentence)) return 'opens_with_us';
  return SAYS_YOU.test(sentence) ? 'about_them' : null;
}

/** The note beside a mark: what it is, and why it matters to `firstName`. */
export function draftReasonWords(reason: DraftReason, firstName: string): { title: string; why: string } {
  switch (reason) {
    case 'about_them':
      return { title: `About ${firstName}.`, why: 'This is what they care about.' };
    case 'opens_with_us':
      return { title: `Opens with us, not with ${firstName}.`, why: 'Begin with what they said.' };
    case 'product_words':
      return { title: `Speaks of us, not of ${firstName}.`, why: `${firstName} did not ask what we sell.` };
    case 'asks_for_time':
      return { title: 'Asks for time before giving something.', why: 'Send what helps them first.' };
  }
}
