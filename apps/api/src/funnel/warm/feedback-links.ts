import { Injectable } from '@nestjs/common';
import { readLink, signLink } from '../../platform/auth/token.js';
import { Config } from '../../platform/config/config.js';

const PURPOSE = 'feedback';

/** The address of the page after an event: it goes by mail only, and stands for one registration. */
@Injectable()
export class FeedbackLinks {
  constructor(private readonly config: Config) {}

  /** `/a/<token>` */
  path(workspaceId: string, registrationId: string): string {
    return `/a/${signLink(this.config.APP_SECRET, PURPOSE, workspaceId, registrationId)}`;
  }

  /** The same with the site's address, for mail. */
  url(workspaceId: string, registrationId: string): string {
    return new URL(this.path(workspaceId, registrationId), this.config.PUBLIC_URL).toString();
  }

  read(token: string): { workspaceId: string; rowId: string } | undefined {
    return readLink(this.config.APP_SECRET, PURPOSE, token);
  }
}
