import { Injectable } from '@nestjs/common';
import { PermissionBook, PersonBook } from '../../directory/index.js';
import { RegistrationRepository } from './registration.repository.js';
import { WantBook } from './want-book.js';

/** What an attendee's answers are written to. */
@Injectable()
export class RegisterStores {
  constructor(
    readonly people: PersonBook,
    readonly registrations: RegistrationRepository,
    readonly wants: WantBook,
    readonly permissions: PermissionBook,
  ) {}
}
