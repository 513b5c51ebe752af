import { Module } from '@nestjs/common';
import { AccountResolver } from './account/account.resolver.js';
import { AcceptInvitationCommand } from './invitations/accept-invitation.command.js';
import { InvitationResolver } from './invitations/invitation.resolver.js';
import { InviteMemberCommand } from './invitations/invite-member.command.js';
import { ViewerResolver } from './members/viewer.resolver.js';
import { ApplyPeopleCommand } from './people/apply-people.command.js';
import { PeopleImportController } from './people/people-import.controller.js';
import { PeopleImportRepository } from './people/people-import.repository.js';
import { PeopleImportResolver } from './people/people-import.resolver.js';
import { PersonBook } from './people/person-book.js';
import { PersonRepository } from './people/person.repository.js';
import { PersonResolver } from './people/person.resolver.js';
import { PreviewPeopleCommand } from './people/preview-people.command.js';
import { TimelineQuery } from './people/timeline.query.js';
import { DirectoryHeldData } from './people/directory.held-data.js';
import { HeldData } from './people/held-data.js';
import { PermissionBook } from './permissions/permission-book.js';
import { SetUpCommand } from './setup/set-up.command.js';
import { SetUpResolver } from './setup/setup.resolver.js';
import { SignInCommand } from './sign-in/sign-in.command.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';

const MEMBERS = [
  SetUpCommand,
  SetUpResolver,
  ViewerResolver,
  AccountResolver,
  InviteMemberCommand,
  AcceptInvitationCommand,
  InvitationResolver,
  SignInCommand,
  SignInThrottle,
  SignInResolver,
];
const PEOPLE = [
  PermissionBook,
  PersonBook,
  HeldData,
  DirectoryHeldData,
  PersonRepository,
  TimelineQuery,
  PersonResolver,
  PeopleImportRepository,
  PreviewPeopleCommand,
  ApplyPeopleCommand,
  PeopleImportResolver,
];

@Module({
  controllers: [PeopleImportController],
  providers: [...MEMBERS, ...PEOPLE],
  exports: [SignInCommand, PermissionBook, PersonBook, HeldData, PersonRepository, PeopleImportRepository],
})
export class DirectoryModule {}
