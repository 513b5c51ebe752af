import { Module } from '@nestjs/common';
import { AccountResolver } from './account/account.resolver.js';
import { AcceptInvitationCommand } from './invitations/accept-invitation.command.js';
import { InvitationResolver } from './invitations/invitation.resolver.js';
import { InviteMemberCommand } from './invitations/invite-member.command.js';
import { ViewerResolver } from './members/viewer.resolver.js';
import { PermissionBook } from './permissions/permission-book.js';
import { SignInCommand } from './sign-in/sign-in.command.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';

@Module({
  providers: [
    ViewerResolver,
    AccountResolver,
    InviteMemberCommand,
    AcceptInvitationCommand,
    InvitationResolver,
    SignInCommand, SignInThrottle, SignInResolver, PermissionBook],
  exports: [SignInCommand, PermissionBook],
})
export class DirectoryModule {}
