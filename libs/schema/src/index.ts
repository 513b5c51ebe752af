import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the schema of the API is checked in, for tools that want a path. */
export const schemaFile = join(import.meta.dirname, '../schema.graphql');

/** The schema as text (GraphQL SDL), sorted. */
export function schemaText(): string {
  return readFileSync(schemaFile, 'utf8');
}
