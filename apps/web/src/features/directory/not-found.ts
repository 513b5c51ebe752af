import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Whether the API said that something does not exist, or not for this workspace; an id that is none is the same. */
export function isNotFound(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some((one) => one.extensions?.['code'] === 'NOT_FOUND')
  );
}
