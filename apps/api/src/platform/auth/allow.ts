import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@worthwhile/domain';

export const PERMISSION = Symbol('permission');
export const PUBLIC = Symbol('public');

/** Only members with this permission may use the root field. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(PERMISSION, permission);

/** Anybody may use the root field or route. Each one is a decision; a test lists them. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
