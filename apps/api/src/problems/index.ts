export { ProblemsModule } from './problems.module.js';
export { ProblemRepository } from './problem.repository.js';
