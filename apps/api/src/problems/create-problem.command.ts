import { Injectable } from '@nestjs/common';
import { problemDraft } from '@worthwhile/domain';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/id.js';
import { actingMemberId } from '../platform/database/scope.js';
import { checkInput } from '../platform/graphql/check-input.js';
import { NotFoundError } from '../platform/graphql/input-error.js';
import { Clock } from '../platform/time/clock.js';
import type { Problem, ProblemInput } from './problem.graphql.js';
import { ProblemRepository } from './problem.repository.js';

@Injectable()
export class CreateProblemCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly problems: ProblemRepository,
  ) {}

  async run(input: ProblemInput): Promise<Problem> {
    const draft = checkInput(problemDraft, input);
    const now = this.clock.now();
    const id = newId();
    return this.database.write(async (tx) => {
      await this.problems.insert(tx, {
        ...draft,
        workspaceId: tx.workspaceId,
        id,
        ownerId: draft.ownerId ?? actingMemberId(),
        reviewOn: draft.reviewOn ?? null,
        revision: 1,
        createdBy: actingMemberId(),
        createdAt: now,
        updatedAt: now,
        archivedAt: null,
      });
      const problem = await this.problems.find(id);
      if (!problem) throw new NotFoundError('problem');
      return problem;
    });
  }
}
