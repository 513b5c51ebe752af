/**
 * Something that went wrong and that the person at the keyboard can understand:
 * what happened, what was kept, what to do. Entry points print it without a stack.
 */
export class Problem extends Error {
  /**
   * @param {string} what one sentence: what happened
   * @param {{kept?: string, todo?: string, cause?: unknown}} [more]
   */
  constructor(what, more = {}) {
    super([what, more.kept, more.todo].filter(Boolean).join('\n'), { cause: more.cause });
    this.name = 'Problem';
  }
}

/**
 * The system's code of an error, such as `EACCES`, or an empty string. Looks at the shape, not the class: under a test
 * runner the system's errors are of another realm.
 * @param {unknown} error
 */
export function codeOf(error) {
  return typeof error === 'object' && error && 'code' in error ? String(error.code) : '';
}

/**
 * The text of whatever was thrown.
 * @param {unknown} error
 */
export function messageOf(error) {
  return typeof error === 'object' && error && 'message' in error ? String(error.message) : String(error);
}

/**
 * Prints a thrown value for a person: a {@link Problem} by its words alone, anything else with its stack.
 * @param {unknown} error
 */
export function printProblem(error) {
  if (error instanceof Problem) process.stderr.write(`\n${error.message}\n`);
  else process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
