import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemsModule } from '../../problems/index.js';
import { EventEntity } from './event.entity.js';
import { EventRepository } from './event.repository.js';
import { EventResolver } from './event.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([EventEntity]), ProblemsModule],
  providers: [EventRepository, EventResolver],
  exports: [EventRepository],
})
export class PlanModule {}
