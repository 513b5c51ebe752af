/** NIST SP 800-63B-4 (2025), 3.1.1.2: at least 15 characters where a password is the only factor. */
export const PASSWORD_LENGTH = 15;
export const PASSWORD_LONGEST = 200;
/** zxcvbn's scale is 0 to 4; 3 is "safely unguessable" against offline guessing of a slow hash. */
export const PASSWORD_SCORE = 3;

/**
 * What is wrong with a password, or undefined when it may be used: long enough, or shorter with an accepted strength.
 * @param score zxcvbn's estimate, 0 to 4, made with the member's own name and address as known words
 */
export function passwordProblem(password: string, score: number): string | undefined {
  const { length } = [...password];
  if (length > PASSWORD_LONGEST) return `A password has ${PASSWORD_LONGEST} characters at most.`;
  if (length < 8) return 'A password has at least 8 characters.';
  if (score >= PASSWORD_SCORE) return undefined;
  if (length < PASSWORD_LENGTH) {
    return `Use ${PASSWORD_LENGTH} characters or more, or a mix that is harder to guess. Four unrelated words do well.`;
  }
  return score === 0
    ? 'This is among the first passwords anybody would try. Use four unrelated words.'
    : undefined;
}
