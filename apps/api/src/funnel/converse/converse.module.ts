import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../../directory/index.js';
import { HandoffModule } from '../handoff/index.js';
import { LogTouchCommand, TouchGround } from './log-touch.command.js';
import { TouchEntity } from './touch.entity.js';
import { TouchRepository } from './touch.repository.js';
import { TouchResolver } from './touch.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([TouchEntity]), DirectoryModule, HandoffModule],
  providers: [TouchRepository, TouchGround, LogTouchCommand, TouchResolver],
})
export class ConverseModule {}
