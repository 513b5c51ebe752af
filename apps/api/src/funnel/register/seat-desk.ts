import { Injectable } from '@nestjs/common';
import { cleanRegistration, type TypedRegistration } from '@worthwhile/domain';
import { AttendeeLinks } from './attendee-links.js';
import { asAttendee, type OpenEvent } from './open-event.query.js';
import { RegisterCommand } from './register.command.js';
import { ResendConfirmationCommand } from './resend-confirmation.command.js';

/** What the page of an event asks for when its form is sent. */
@Injectable()
export class SeatDesk {
  constructor(
    private readonly command: RegisterCommand,
    private readonly again: ResendConfirmationCommand,
    private readonly links: AttendeeLinks,
  ) {}

  /**
   * Registers, and says where to go on. Somebody who has a seat gets the same answer as somebody who has none, so the
   * form tells nobody who is coming; their link is mailed to them again.
   */
  register(event: OpenEvent, typed: TypedRegistration): Promise<string | { full: boolean }> {
    return asAttendee(event.workspaceId, async () => {
      const outcome = await this.command.run(event, cleanRegistration(typed));
      if (!outcome.ok) return { full: outcome.code === 'FULL' };
      if (outcome.value.seat === 'held') await this.again.run(outcome.value.registrationId);
      return this.links.confirmedPath(event.slug, event.workspaceId, outcome.value);
    });
  }
}
