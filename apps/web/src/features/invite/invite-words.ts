import { formatCount } from '@worthwhile/ui';

/** `1 person`, `812 people`. */
export function people(count: number, locale: string): string {
  return count === 1 ? '1 person' : `${formatCount(count, locale)} people`;
}

/** What happened when people were put on a list. */
export function nominatedWords(
  { added, already }: { added: number; already: number },
  locale: string,
): string {
  if (added === 0) return already === 0 ? 'Nobody was added' : 'All of them were on the list already';
  const before = already > 0 ? `, ${formatCount(already, locale)} were on it already` : '';
  return `${people(added, locale)} put on the list${before}`;
}

/** Why invitations cannot go out now, or null. The server decides again. */
export function whyNotSend(stage: string, toSend: number, sending: number): string | null {
  if (stage === 'cancelled' || stage === 'declined') return 'This event will not take place.';
  if (stage === 'done' || stage === 'live') return 'Invitations go out until the event begins.';
  if (stage !== 'published')
    return 'Invitations go out once both keys are turned and the event is published.';
  if (sending > 0) return 'Invitations are going out at this moment.';
  return toSend === 0 ? 'Nobody on the list is left to be invited.' : null;
}

/** True while people can be put on the list. */
export const listIsOpen = (stage: string): boolean => !['cancelled', 'declined', 'done'].includes(stage);
