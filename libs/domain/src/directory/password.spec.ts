import { describe, expect, it } from '@jest/globals';
import { passwordProblem } from './password.js';

describe('passwordProblem', () => {
  it.each([
    ['short', 4, 'at least 8'],
    ['eight888', 1, '15 characters or more'],
    ['aaaaaaaaaaaaaaaaaaaa', 0, 'first passwords'],
    ['x'.repeat(201), 4, '200 characters at most'],
  ])('refuses %s', (password, score, reason) => {
    expect(passwordProblem(password, score)).toContain(reason);
  });

  it.each([
    ['K7#pq!Zt9w', 3],
    ['copper lantern ferry', 4],
    ['seventeen letters', 1],
  ])('takes %s', (password, score) => {
    expect(passwordProblem(password, score)).toBeUndefined();
  });
});
