import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/index.js';
import { AttendModule } from '../attend/index.js';
import { RegisterModule } from '../register/index.js';
import { AfterEventPageController } from './after-event-page.controller.js';
import { AfterEventPages } from './after-event-pages.js';
import { AskFeedbackCommand } from './ask-feedback.command.js';
import { AskFeedbackJob } from './ask-feedback.job.js';
import { EventAnswersQuery } from './event-answers.query.js';
import { FeedbackLinks } from './feedback-links.js';
import { FeedbackMailSubscriber } from './feedback-mail.subscriber.js';
import { FeedbackPlanner } from './feedback-planner.js';
import { FeedbackRepository } from './feedback.repository.js';
import { FollowThroughQuery } from './follow-through.query.js';
import { FollowThroughResolver, PersonWarmthResolver } from './follow-through.resolver.js';
import { RecordFeedbackCommand } from './record-feedback.command.js';
import { WarmPeopleQuery } from './warm-people.query.js';
import { WarmSignalsSubscriber } from './warm-signals.subscriber.js';
import { WarmHeldData } from './warm.held-data.js';
import { WarmthKeeper } from './warmth-keeper.js';
import { WarmthRepository } from './warmth.repository.js';

const WARMTH = [WarmthRepository, WarmthKeeper, WarmSignalsSubscriber, WarmPeopleQuery];
const FEEDBACK = [
  FeedbackRepository,
  FeedbackLinks,
  FeedbackPlanner,
  AskFeedbackCommand,
  AskFeedbackJob,
  FeedbackMailSubscriber,
  AfterEventPages,
  RecordFeedbackCommand,
];

@Module({
  imports: [DirectoryModule, RegisterModule, AttendModule],
  controllers: [AfterEventPageController],
  providers: [
    ...WARMTH,
    ...FEEDBACK,
    EventAnswersQuery,
    FollowThroughQuery,
    FollowThroughResolver,
    PersonWarmthResolver,
    WarmHeldData,
  ],
  exports: [AskFeedbackCommand, RecordFeedbackCommand, FeedbackLinks],
})
export class WarmModule {}
