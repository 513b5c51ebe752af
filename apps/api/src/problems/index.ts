export { ProblemsModule } from './problems.module.js';
export { ProblemRepository } from './problem.repository.js';
export { CreateProblemCommand } from './create-problem.command.js';
