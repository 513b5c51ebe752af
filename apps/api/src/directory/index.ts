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
export { PersonRepository } from './people/person.repository.js';
export { PersonBook } from './people/person-book.js';
