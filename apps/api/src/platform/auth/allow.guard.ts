import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type Permission, may } from '@worthwhile/domain';
import { GraphQLError } from 'graphql';
import { findScope } from '../database/scope.js';
import type { GraphqlContext } from '../graphql/context.js';
import { PERMISSION, PUBLIC } from './allow.js';

/** Refuses every root field and route that does not say who may use it. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [handler, context.getClass()])) return true;
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, handler);
    const actor = (findScope() ?? socketScope(context))?.actor;
    if (actor?.kind !== 'member') {
      throw new GraphQLError('Sign in to go on.', { extensions: { code: 'UNAUTHENTICATED' } });
    }
    if (!permission || !may(actor, permission)) {
      throw new GraphQLError('Your role does not allow this.', { extensions: { code: 'FORBIDDEN' } });
    }
    return true;
  }
}

/** Subscriptions run outside any request; their scope was found when the socket was opened. */
function socketScope(context: ExecutionContext): GraphqlContext['scope'] {
  if (context.getType<string>() !== 'graphql') return undefined;
  return GqlExecutionContext.create(context).getContext<GraphqlContext>().scope;
}
