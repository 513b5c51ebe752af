import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CreateProblemCommand } from './create-problem.command.js';
import { EditProblemCommand } from './edit-problem.command.js';
import { ProblemEntity } from './problem.entity.js';
import { ProblemRepository } from './problem.repository.js';
import { ProblemResolver } from './problem.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([ProblemEntity])],
  providers: [ProblemRepository, CreateProblemCommand, EditProblemCommand, ProblemResolver],
  exports: [ProblemRepository],
})
export class ProblemsModule {}
