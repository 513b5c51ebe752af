import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { PERMISSIONS, type Permission } from '@worthwhile/domain';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { PERMISSION, PUBLIC } from '../auth/allow.js';

/** The only fields that anybody may use. Each is a decision. */
const OPEN = [
  'acceptInvitation',
  'demoSignIns',
  'invitationToJoin',
  'needsSetUp',
  'setUp',
  'signIn',
  'signInAsDemo',
];

describe('every root field of the schema', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  /** Root field name → its permission, `public`, or undefined. */
  function guarded(): Map<string, Permission | 'public' | undefined> {
    const reflector = test.app.get(Reflector);
    const found = new Map<string, Permission | 'public' | undefined>();
    for (const module of test.app.get(ModulesContainer).values()) {
      for (const { instance } of module.providers.values()) {
        if (!instance || typeof instance !== 'object') continue;
        const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
        for (const name of prototype ? Object.getOwnPropertyNames(prototype) : []) {
          const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
          if (typeof method !== 'function') continue;
          const type = reflector.get<string | undefined>('graphql:resolver_type', method as () => void);
          if (!type || !['Query', 'Mutation', 'Subscription'].includes(type)) continue;
          const field =
            reflector.get<string | undefined>('graphql:resolver_name', method as () => void) ?? name;
          const open = reflector.get<boolean>(PUBLIC, method as () => void);
          found.set(field, open ? 'public' : reflector.get<Permission>(PERMISSION, method as () => void));
        }
      }
    }
    return found;
  }

  it('says who may use it', () => {
    const { schema } = test.app.get(GraphQLSchemaHost);
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => Object.keys(type?.getFields() ?? {}),
    );
    const guards = guarded();
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => guards.get(field) === undefined)).toEqual([]);
    expect(fields.filter((field) => guards.get(field) === 'public').sort()).toEqual(OPEN);
    const named = fields.map((field) => guards.get(field)).filter((guard) => guard !== 'public');
    expect(named.filter((guard) => !PERMISSIONS.includes(guard as Permission))).toEqual([]);
  });

  it('stands in the schema that is checked in', () => {
    const { schema } = test.app.get(GraphQLSchemaHost);
    const file = join(import.meta.dirname, '../../../../../libs/schema/schema.graphql');
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(readFileSync(file, 'utf8'));
  });
});
