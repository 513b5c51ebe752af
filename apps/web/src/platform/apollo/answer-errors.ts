import { CombinedGraphQLErrors } from '@apollo/client/errors';

interface FieldIssue {
  readonly field: string;
  readonly message: string;
}

/** What the API says about single fields of an input, by their path (`evidence.0.source`). Empty for other errors. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> {
  if (!CombinedGraphQLErrors.is(error)) return {};
  const issues = error.errors.flatMap(({ extensions }) => (extensions?.['fields'] ?? []) as FieldIssue[]);
  return Object.fromEntries(issues.map(({ field, message }) => [field, message]));
}

/** What happened, in words for whoever was typing: what they typed is kept by the form that asks. */
export function errorWords(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map(({ message }) => message).join(' ');
  return 'Worthwhile did not answer. What you typed is kept; try again in a moment.';
}

/** True when what was asked for does not exist, or is not of this workspace. */
export function isNotFound(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'NOT_FOUND')
  );
}
