import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.js';
import { SCHEMA_OPTIONS } from './platform/graphql/schema-options.js';

/** Every resolver class of the application, found by walking the modules; no database is needed. */
function resolverClasses(
  module: Type | DynamicModule | Promise<DynamicModule>,
  seen = new Set<unknown>(),
): Type[] {
  if (seen.has(module) || module instanceof Promise) return [];
  seen.add(module);
  const type = 'module' in module ? module.module : module;
  const imports = (Reflect.getMetadata('imports', type) ?? []) as (Type | DynamicModule)[];
  const providers = (Reflect.getMetadata('providers', type) ?? []) as unknown[];
  const own = providers.filter(
    (provider): provider is Type =>
      typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );
  return [...own, ...imports.flatMap((next) => resolverClasses(next, seen))];
}

/** The schema as checked in: sorted, so that a change shows as the lines it changed. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(resolverClasses(AppModule), SCHEMA_OPTIONS);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

const target = process.argv[2];
if (target && import.meta.filename === process.argv[1]) writeFileSync(target, await schemaText());
