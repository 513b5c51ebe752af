/** The channels a person can allow a rep. */
export type ContactChannel = 'mail' | 'phone';

/** One permission in force, as far as words need it. */
export interface ContactAllowed {
  channel: ContactChannel;
  topic: string | null;
  expiresAt: Date | null;
}

/** What a person allows, in one line: several channels with the same limits are said together. */
export interface ContactLine {
  channels: ContactChannel[];
  topic: string | null;
  expiresAt: Date | null;
  /** For instance "Call or mail about intercompany". When it ends is said apart, in the reader's own zone. */
  sentence: string;
}

const VERB: Record<ContactChannel, string> = { phone: 'call', mail: 'mail' };

/** Plain sentences for what is allowed; an empty list means that nobody may contact them. */
export function contactLines(allowed: readonly ContactAllowed[]): ContactLine[] {
  const groups = new Map<string, ContactAllowed[]>();
  for (const one of allowed) {
    const key = `${one.topic ?? ''}|${one.expiresAt?.toISOString() ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    // Calls first: they are the rarer and the stronger permission.
    const channels = (['phone', 'mail'] as const).filter((name) =>
      group.some(({ channel }) => channel === name),
    );
    const verbs = channels.map((channel) => VERB[channel]).join(' or ');
    const sentence = capital(`${verbs}${first.topic ? ` about ${first.topic}` : ''}`);
    return [{ channels, topic: first.topic, expiresAt: first.expiresAt, sentence }];
  });
}

/** What follows from it: the things not to do, as plain sentences. */
export function contactLimits(allowed: readonly ContactAllowed[]): string[] {
  if (allowed.length === 0) return ['No contact at all: they have not allowed it.'];
  const limits: string[] = [];
  const channels = new Set(allowed.map(({ channel }) => channel));
  if (!channels.has('phone')) limits.push('No calls.');
  if (!channels.has('mail')) limits.push('No mail.');
  if (allowed.every(({ topic }) => topic !== null)) limits.push('No other topic.');
  return limits;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
