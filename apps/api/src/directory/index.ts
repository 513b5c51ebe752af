export { DirectoryModule } from './directory.module.js';
export { SignInCommand } from './sign-in/sign-in.command.js';
export {
  type Allowed,
  type PermissionAct,
  PermissionBook,
  type PermissionChannel,
  type PermissionPurpose,
} from './permissions/permission-book.js';
export { Member, RoleEnum, TeamEnum } from './members/member.graphql.js';
export { PeopleImportRepository } from './people/people-import.repository.js';
export { Person } from './people/person.graphql.js';
export { type PeopleFilter, PersonRepository } from './people/person.repository.js';
export { type KnownPerson, PersonBook } from './people/person-book.js';
/** What is held about a person; each stage registers its own part. */
export { HeldData, type HeldPart } from './people/held-data.js';
/** The acts of the directory, for the demo story. */
export { ApplyPeopleCommand } from './people/apply-people.command.js';
export { PreviewPeopleCommand } from './people/preview-people.command.js';
