import { Injectable } from '@nestjs/common';
import { problemDraft } from '@worthwhile/domain';
import { Database } from '../platform/database/database.js';
import { checkInput } from '../platform/graphql/check-input.js';
import { NotFoundError } from '../platform/graphql/input-error.js';
import { Clock } from '../platform/time/clock.js';
import type { ProblemChangedMeanwhile, ProblemInput, ProblemSaved } from './problem.graphql.js';
import { ProblemRepository } from './problem.repository.js';

@Injectable()
export class EditProblemCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly problems: ProblemRepository,
  ) {}

  /** `revision` is the one the editor was shown: an edit based on an older one is refused and loses nothing. */
  async run(
    id: string,
    revision: number,
    input: ProblemInput,
  ): Promise<ProblemSaved | ProblemChangedMeanwhile> {
    const draft = checkInput(problemDraft, input);
    return this.database.write(async (tx) => {
      const row = await this.problems.lock(tx, id);
      if (!row) throw new NotFoundError('problem');
      if (row.revision !== revision) {
        const theirs = await this.problems.find(id);
        if (!theirs) throw new NotFoundError('problem');
        const message =
          'Somebody saved this problem while you were writing. Your text is kept; compare and save again.';
        return { code: 'CHANGED_MEANWHILE', message, theirs };
      }
      await this.problems.update(tx, {
        ...row,
        ...draft,
        ownerId: draft.ownerId === undefined ? row.ownerId : draft.ownerId,
        reviewOn: draft.reviewOn === undefined ? row.reviewOn : draft.reviewOn,
        revision: row.revision + 1,
        updatedAt: this.clock.now(),
      });
      const problem = await this.problems.find(id);
      if (!problem) throw new NotFoundError('problem');
      return { problem };
    });
  }
}
