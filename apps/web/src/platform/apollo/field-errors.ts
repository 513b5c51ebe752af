import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** What the API said about single fields, by the field's name; null when the error was about something else. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const fields: unknown = error.errors[0]?.extensions?.['fields'];
  if (!Array.isArray(fields)) return null;
  return Object.fromEntries(fields.filter(isFieldError).map(({ field, message }) => [field, message]));
}

interface FieldError {
  readonly field: string;
  readonly message: string;
}

function isFieldError(value: unknown): value is FieldError {
  return (
    typeof value === 'object' &&
    value !== null &&
    'field' in value &&
    'message' in value &&
    typeof value.field === 'string' &&
    typeof value.message === 'string'
  );
}
