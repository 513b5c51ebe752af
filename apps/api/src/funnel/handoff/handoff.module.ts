import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../../directory/index.js';
import { BriefQuery } from './brief.query.js';
import { ClaimHandoffCommand } from './claim-handoff.command.js';
import { ClaimNextCommand } from './claim-next.command.js';
import { ClaimResolver } from './claim.resolver.js';
import { CloseCommand } from './close.command.js';
import { ContactReader } from './contact-reader.js';
import { HandBackCommand } from './hand-back.command.js';
import { HandOffBook } from './hand-off-book.js';
import { HandOffEntity } from './hand-off.entity.js';
import { HandOffReader } from './hand-off-reader.js';
import { HandOffRepository } from './hand-off.repository.js';
import { Handling } from './handling.js';
import { HandlingResolver } from './handling.resolver.js';
import { HandoffResolver } from './handoff.resolver.js';
import { OfferSubscriber } from './offer.subscriber.js';
import { QueueQuery } from './queue.query.js';
import { QueueResolver } from './queue.resolver.js';
import { ReconsiderCommand } from './reconsider.command.js';
import { ReconsiderJob } from './reconsider.job.js';
import { SnoozeCommand } from './snooze.command.js';

const READS = [HandOffReader, QueueQuery, BriefQuery, ContactReader];
const COMMANDS = [
  ClaimHandoffCommand,
  ClaimNextCommand,
  HandBackCommand,
  SnoozeCommand,
  CloseCommand,
  ReconsiderCommand,
];
const RESOLVERS = [HandoffResolver, QueueResolver, ClaimResolver, HandlingResolver];

@Module({
  imports: [TypeOrmModule.forFeature([HandOffEntity]), DirectoryModule],
  providers: [
    HandOffRepository,
    HandOffBook,
    Handling,
    OfferSubscriber,
    ReconsiderJob,
    ...READS,
    ...COMMANDS,
    ...RESOLVERS,
  ],
  exports: [HandOffBook, HandOffReader, ContactReader],
})
export class HandoffModule {}
