import { Module } from '@nestjs/common';
import { ViewerResolver } from './members/viewer.resolver.js';
import { PermissionBook } from './permissions/permission-book.js';
import { SignInCommand } from './sign-in/sign-in.command.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';

@Module({
  providers: [ViewerResolver, SignInCommand, SignInThrottle, SignInResolver, PermissionBook],
  exports: [SignInCommand, PermissionBook],
})
export class DirectoryModule {}
