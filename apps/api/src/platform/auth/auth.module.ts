import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AllowGuard } from './allow.guard.js';
import { SessionStore } from './session-store.js';

@Global()
@Module({ providers: [SessionStore, { provide: APP_GUARD, useClass: AllowGuard }], exports: [SessionStore] })
export class AuthModule {}
