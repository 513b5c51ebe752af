import { Injectable } from '@nestjs/common';
import { type ContactAllowed, contactLines } from '@worthwhile/domain';
import { type Allowed, PermissionBook } from '../../directory/index.js';
import type { ContactAllowance } from './hand-off.graphql.js';

type AllowedContact = ContactAllowed & Pick<Allowed, 'id' | 'wording'>;

/** What people allow a rep, in sentences. */
@Injectable()
export class ContactReader {
  constructor(private readonly book: PermissionBook) {}

  /** What one person allows now. A permission given at this event is about what they wrote there. */
  async allowed(personId: string, eventId: string): Promise<AllowedContact[]> {
    return (await this.book.inForce([personId], 'rep_contact')).map((one) => forEvent(one, eventId));
  }

  /** What these people allow now, by person: for a page of hand-offs. */
  async byPerson(personIds: string[]): Promise<Map<string, Allowed[]>> {
    const all = await this.book.inForce(personIds, 'rep_contact');
    return new Map(personIds.map((id) => [id, all.filter(({ personId }) => personId === id)]));
  }

  /** The same in sentences, as seen from one event. */
  allowances(allowed: Allowed[], eventId: string): ContactAllowance[] {
    const theirs = allowed.map((one) => forEvent(one, eventId));
    return contactLines(theirs).map((line) => allowance(line, theirs, eventId));
  }
}

function forEvent(one: Allowed, eventId: string): AllowedContact {
  const { id, channel, expiresAt, wording } = one;
  return { id, channel, expiresAt, wording, topic: one.eventId === eventId ? 'what they wrote' : one.topic };
}

function allowance(
  line: ReturnType<typeof contactLines>[number],
  theirs: AllowedContact[],
  eventId: string,
): ContactAllowance {
  const grants = line.channels.flatMap((channel) => theirs.filter((one) => one.channel === channel));
  const permissionId = grants[0]?.id ?? '';
  return {
    id: `${eventId}:${permissionId}`,
    channels: line.channels,
    sentence: line.sentence,
    until: line.expiresAt,
    permissionId,
    wording: grants.map(({ wording }) => wording).join(' '),
  };
}
