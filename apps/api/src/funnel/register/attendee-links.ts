import { Injectable } from '@nestjs/common';
import { readLink, signLink } from '../../platform/auth/token.js';
import { Config } from '../../platform/config/config.js';
import type { Registered } from './register.command.js';

interface Link {
  workspaceId: string;
  rowId: string;
}

/** A link to the page that answers a form. It shows what was just typed and nothing that was known before. */
export interface ConfirmedLink extends Link {
  /** The name may be shown: it is the one that was typed. */
  named: boolean;
}

/**
 * The addresses that attendees get. The link to one's own page goes by mail only: whoever types another person's
 * address into a form must not learn what is known about them.
 */
@Injectable()
export class AttendeeLinks {
  constructor(private readonly config: Config) {}

  /** `/m/<token>`: the attendee's own page. */
  ownPath(workspaceId: string, registrationId: string): string {
    return `/m/${signLink(this.config.APP_SECRET, 'registration', workspaceId, registrationId)}`;
  }

  /** The same with the site's address, for mail. */
  ownUrl(workspaceId: string, registrationId: string): string {
    return new URL(this.ownPath(workspaceId, registrationId), this.config.PUBLIC_URL).toString();
  }

  readOwn(token: string): Link | undefined {
    return readLink(this.config.APP_SECRET, 'registration', token);
  }

  /** Where a saved form leads to. */
  confirmedPath(
    slug: string,
    workspaceId: string,
    { registrationId, nameHolds, wantId }: Registered,
  ): string {
    const purpose = nameHolds ? 'confirmed-named' : 'confirmed';
    const token = signLink(this.config.APP_SECRET, purpose, workspaceId, registrationId);
    const want = wantId ? `?w=${signLink(this.config.APP_SECRET, 'want', workspaceId, wantId)}` : '';
    return `/e/${slug}/in/${token}${want}`;
  }

  readConfirmed(token: string): ConfirmedLink | undefined {
    const named = readLink(this.config.APP_SECRET, 'confirmed-named', token);
    if (named) return { ...named, named: true };
    const plain = readLink(this.config.APP_SECRET, 'confirmed', token);
    return plain && { ...plain, named: false };
  }

  readWant(token: string): Link | undefined {
    return readLink(this.config.APP_SECRET, 'want', token);
  }
}
