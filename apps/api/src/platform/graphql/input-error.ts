import { GraphQLError } from 'graphql';

export interface FieldProblem {
  /** The path of the field in the input, for example `evidence.0.source`. */
  field: string;
  message: string;
}

/** The input itself is wrong. Names every field, so that a form can show each message where it belongs. */
export class InputError extends GraphQLError {
  constructor(readonly fields: FieldProblem[]) {
    super(fields.map(({ message }) => message).join(' '), { extensions: { code: 'BAD_USER_INPUT', fields } });
    this.name = 'InputError';
  }
}

/** Not there, or in another workspace: the two are told apart by nobody. */
export class NotFoundError extends GraphQLError {
  constructor(what: string) {
    super(`This ${what} does not exist, or you cannot see it.`, { extensions: { code: 'NOT_FOUND' } });
    this.name = 'NotFoundError';
  }
}
