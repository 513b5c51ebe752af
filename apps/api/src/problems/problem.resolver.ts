import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/auth/allow.js';
import { NotFoundError } from '../platform/graphql/input-error.js';
import { CreateProblemCommand } from './create-problem.command.js';
import { EditProblemCommand } from './edit-problem.command.js';
import { EditProblemResult, Problem, ProblemInput } from './problem.graphql.js';
import { ProblemRepository } from './problem.repository.js';

@Resolver(() => Problem)
export class ProblemResolver {
  constructor(
    private readonly repository: ProblemRepository,
    private readonly createCommand: CreateProblemCommand,
    private readonly editCommand: EditProblemCommand,
  ) {}

  /** The library holds tens of problems, so it comes whole. */
  @Query(() => [Problem])
  @Allow('problem.read')
  problems(): Promise<Problem[]> {
    return this.repository.list();
  }

  @Query(() => Problem)
  @Allow('problem.read')
  async problem(@Args('id', { type: () => ID }) id: string): Promise<Problem> {
    const problem = await this.repository.find(id);
    if (!problem) throw new NotFoundError('problem');
    return problem;
  }

  @Mutation(() => Problem)
  @Allow('problem.edit')
  createProblem(@Args('input') input: ProblemInput): Promise<Problem> {
    return this.createCommand.run(input);
  }

  @Mutation(() => EditProblemResult)
  @Allow('problem.edit')
  editProblem(
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('input') input: ProblemInput,
  ): Promise<typeof EditProblemResult> {
    return this.editCommand.run(id, revision, input);
  }
}
