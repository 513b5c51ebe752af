import { Injectable } from '@nestjs/common';
import { HeldData } from '../../directory/index.js';
import { AttendeeLinks } from './attendee-links.js';
import type { PermissionChange } from './change-permission.command.js';
import { asAttendee } from './open-event.query.js';
import { OwnActs } from './own-acts.js';
import { OwnPageQuery, type OwnSeat } from './own-page.query.js';

/** What an attendee can ask for with their own link. Every call runs in the workspace the link was signed for. */
@Injectable()
export class OwnDesk {
  constructor(
    private readonly links: AttendeeLinks,
    private readonly seats: OwnPageQuery,
    private readonly data: HeldData,
    private readonly acts: OwnActs,
  ) {}

  find(token: string): Promise<OwnSeat | undefined> {
    return this.within(token, undefined, (registrationId) => this.seats.find(registrationId));
  }

  /** Everything held about the person, as one document. */
  async held(token: string): Promise<Record<string, unknown> | undefined> {
    return this.within(token, undefined, async (registrationId) => {
      const seat = await this.seats.find(registrationId);
      if (!seat) return undefined;
      return { heldBy: seat.event.host, ...(await this.data.of(seat.personId)) };
    });
  }

  cancel(token: string, seat: OwnSeat): Promise<boolean> {
    return this.within(
      token,
      false,
      async () => (await this.acts.cancelling.run(seat.registrationId)).accepted,
    );
  }

  say(token: string, seat: OwnSeat, words: string): Promise<boolean> {
    return this.within(token, false, () => this.acts.saying.run(seat, words));
  }

  change(token: string, seat: OwnSeat, change: PermissionChange): Promise<boolean> {
    return this.within(token, false, () => this.acts.changing.run(seat, change));
  }

  private async within<T>(
    token: string,
    otherwise: T,
    fn: (registrationId: string) => Promise<T>,
  ): Promise<T> {
    const link = this.links.readOwn(token);
    return link ? asAttendee(link.workspaceId, () => fn(link.rowId)) : otherwise;
  }
}
