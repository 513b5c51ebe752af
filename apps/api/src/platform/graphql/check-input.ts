import type { z } from 'zod';
import { InputError } from './input-error.js';

/**
 * Checks input against a schema of the domain. Returns the cleaned value (trimmed, defaulted).
 * @throws InputError naming each field that is wrong.
 */
export function checkInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), message: issue.message })),
  );
}
