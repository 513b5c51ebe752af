const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';

/**
 * Words that name a time which is near. English only, and deliberately few: a missed urgency costs 14 points,
 * an invented one costs the trust in every explanation. "Every month" or "month-end" is a habit, not a date.
 */
const URGENT = new RegExp(
  String.raw`(?<!\bnot )\b(?:` +
    [
      'this (?:week|month|quarter|year)',
      'next (?:week|month|quarter)',
      'before (?:the )?(?:year[- ]end|quarter[- ]end|audit|go[- ]live)',
      String.raw`(?:by|until|before) (?:${MONTH}|year[- ]end|the end of (?:the|this) (?:month|quarter|year)|q[1-4])`,
      'deadline',
      'urgent(?:ly)?',
      'asap',
      'as soon as possible',
      'right away',
      'immediately',
    ].join('|') +
    String.raw`)\b`,
  'i',
);

/** The words in which somebody says that it presses, as they wrote them; undefined when they do not. */
export function findUrgency(words: string): string | undefined {
  return URGENT.exec(words.replace(/\s+/g, ' '))?.[0];
}
