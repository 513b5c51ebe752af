import { Module } from '@nestjs/common';
import { ChangeFeed } from './change-feed.js';
import { LiveSubscriber } from './live-subscriber.js';
import { RealtimeResolver } from './realtime.resolver.js';

@Module({ providers: [ChangeFeed, LiveSubscriber, RealtimeResolver] })
export class RealtimeModule {}
