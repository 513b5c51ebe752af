import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HandoffModule } from '../handoff/index.js';
import { MoveOpportunityCommand } from './move-opportunity.command.js';
import { OpenOpportunityCommand, OpportunityHandOffs } from './open-opportunity.command.js';
import { OpportunityEntity } from './opportunity.entity.js';
import { OpportunityRepository } from './opportunity.repository.js';
import { OpportunityResolver } from './opportunity.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([OpportunityEntity]), HandoffModule],
  providers: [
    OpportunityRepository,
    OpportunityHandOffs,
    OpenOpportunityCommand,
    MoveOpportunityCommand,
    OpportunityResolver,
  ],
})
export class OutcomeModule {}
