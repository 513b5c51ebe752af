import { passwordProblem } from '@worthwhile/domain';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { dictionary as common, adjacencyGraphs } from '@zxcvbn-ts/language-common';
import { InputError } from '../../platform/graphql/input-error.js';

const estimator = new ZxcvbnFactory({ dictionary: common, graphs: adjacencyGraphs });

/**
 * @param known words an attacker would try first: the member's own name and address
 * @throws InputError on `field` when the password is too easy
 */
export function checkPassword(password: string, known: string[], field: string): void {
  const { score } = estimator.check(password.slice(0, 100), [
    'worthwhile',
    ...known.flatMap((k) => k.split(/[\s@.]+/)),
  ]);
  const message = passwordProblem(password, score);
  if (message) throw new InputError([{ field, message }]);
}
