import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemsModule } from '../../problems/index.js';
import { AnswerProposalCommand } from './answer-proposal.command.js';
import { EditEventCommand } from './edit-event.command.js';
import { EventKeyRepository } from './event-key.repository.js';
import { EventKeysResolver } from './event-keys.resolver.js';
import { EventListRepository } from './event-list.repository.js';
import { EventListResolver } from './event-list.resolver.js';
import { EventSlug } from './event-slug.js';
import { EventStore } from './event-store.js';
import { EventWayResolver } from './event-way.resolver.js';
import { EventEntity } from './event.entity.js';
import { EventRepository } from './event.repository.js';
import { EventResolver } from './event.resolver.js';
import { ProposeEventCommand } from './propose-event.command.js';
import { PublishEventCommand } from './publish-event.command.js';
import { TurnKeyCommand } from './turn-key.command.js';

const REPOSITORIES = [EventRepository, EventKeyRepository, EventListRepository, EventStore, EventSlug];
const COMMANDS = [
  ProposeEventCommand,
  AnswerProposalCommand,
  EditEventCommand,
  TurnKeyCommand,
  PublishEventCommand,
];
const RESOLVERS = [EventResolver, EventKeysResolver, EventListResolver, EventWayResolver];

@Module({
  imports: [TypeOrmModule.forFeature([EventEntity]), ProblemsModule],
  providers: [...REPOSITORIES, ...COMMANDS, ...RESOLVERS],
  exports: [EventRepository, ...COMMANDS],
})
export class PlanModule {}
