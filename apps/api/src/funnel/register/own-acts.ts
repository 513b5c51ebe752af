import { Injectable } from '@nestjs/common';
import { AddWantCommand } from './add-want.command.js';
import { CancelRegistrationCommand } from './cancel-registration.command.js';
import { ChangePermissionCommand } from './change-permission.command.js';

/** The acts of somebody's own page. */
@Injectable()
export class OwnActs {
  constructor(
    readonly cancelling: CancelRegistrationCommand,
    readonly saying: AddWantCommand,
    readonly changing: ChangePermissionCommand,
  ) {}
}
