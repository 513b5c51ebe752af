import type { BuildSchemaOptions } from '@nestjs/graphql';
import { Refusal } from './refusal.graphql.js';

/** Shared by the running API and by the schema that is checked in, so that the two cannot differ. */
export const SCHEMA_OPTIONS: BuildSchemaOptions = { orphanedTypes: [Refusal], dateScalarMode: 'isoDate' };
