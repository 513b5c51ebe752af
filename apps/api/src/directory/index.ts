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
